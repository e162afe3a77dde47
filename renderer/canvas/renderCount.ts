/** How often each card was rendered: for tests and benches, which assert that only touched cards are. */
/** Set by the build: true where the program is measured. */
declare const __BENCH__: boolean;

const counts = new Map<string, number>();

export function countRender(id: string): void {
  if (__BENCH__) counts.set(id, (counts.get(id) ?? 0) + 1);
}

export function takeRenderCounts(): Readonly<Record<string, number>> {
  const taken = Object.fromEntries(counts);
  counts.clear();
  return taken;
}
