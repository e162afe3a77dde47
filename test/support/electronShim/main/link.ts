/** The line from the forked main process to the tests. */
import type { FromMain, ToMain } from '../messages';

const hearers = new Set<(message: ToMain) => void>();

export function tell(message: FromMain): void {
  // The tests may be gone already when the app says goodbye.
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}

export function hear<K extends ToMain['kind']>(
  kind: K,
  listener: (message: Extract<ToMain, { readonly kind: K }>) => void,
): void {
  hearers.add((message) => {
    if (message.kind === kind) listener(message as Extract<ToMain, { readonly kind: K }>);
  });
}

process.on('message', (message: ToMain) => {
  for (const hearer of hearers) hearer(message);
});
// Tests that die take the app with them.
process.on('disconnect', () => process.exit(1));
