/** The answer to a ping, which comes from the page's process and is trusted no more than a call. */
import { z } from 'zod';
import type { Pong } from '../../shared/host/ipcProtocol';
import { tokenSchema } from '../../shared/host/schemas';

const pongSchema: z.ZodType<Pong> = z.object({ token: tokenSchema, listening: z.boolean() });

export function parsePong(input: unknown): Pong | undefined {
  const parsed = pongSchema.safeParse(input);
  return parsed.success ? parsed.data : undefined;
}
