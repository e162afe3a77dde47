/** The argument of a call, read with a limit: an endless body must not fill the memory. */
import type { IncomingMessage } from 'node:http';
import type { HostFailure } from '../../shared/host/failures';
import { MAX_CALL_BYTES } from '../../shared/host/limits';
import { fail, ok, type Result } from '../../shared/util/result';

export async function readJsonBody(request: IncomingMessage): Promise<Result<unknown, HostFailure>> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > MAX_CALL_BYTES) return fail({ kind: 'tooLarge' });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_CALL_BYTES) return fail({ kind: 'tooLarge' });
    chunks.push(chunk);
  }
  if (size === 0) return ok(undefined);
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return fail({ kind: 'badArguments', detail: 'The body is not JSON' });
  }
}
