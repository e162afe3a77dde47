/**
 * A clip as the text that lies on the clipboard: a line that says what was copied, then a `.cjm` document.
 *
 * Whatever comes from a clipboard is as little to be trusted as a file, and goes through the same checks.
 */
import { CLIP_KINDS, type Clip } from '../model/clip/clip';
import { fail, ok, type Result } from '../util/result';
import { MAX_FILE_LENGTH } from './limits';
import { newestVersion } from './migrate';
import { MIGRATIONS } from './migrations/migrations';
import { parseDocument, type ParseFailure } from './parseDocument';
import { serializeDocument } from './serializeDocument';

/** How programs tell it from other things on the clipboard. */
export const CLIP_TYPE = 'application/x-cjm-clip';

const HEAD = /^cjm-clip 1 ([a-z]+)\n/;

export function serializeClip({ kind, document }: Clip): string {
  return `cjm-clip 1 ${kind}\n${serializeDocument(document)}`;
}

export function parseClip(text: string): Result<Clip, ParseFailure> {
  if (text.length > MAX_FILE_LENGTH) {
    return fail({ kind: 'tooLarge', what: 'file', limit: MAX_FILE_LENGTH, found: text.length });
  }
  const head = HEAD.exec(text);
  const kind = CLIP_KINDS.find((known) => known === head?.[1]);
  if (!head || !kind) return fail({ kind: 'notCjm' });
  const parsed = parseDocument(text.slice(head[0].length));
  if (!parsed.ok) return parsed;
  // What a newer program copied may mean more than this one knows.
  const { document, readOnly, sourceVersion: version } = parsed.value;
  if (kind === 'persona' && document.personas.length === 0) return fail({ kind: 'notCjm' });
  return readOnly
    ? fail({ kind: 'tooNew', version, newest: newestVersion(MIGRATIONS) })
    : ok({ kind, document });
}
