/** A graph that refuses the edge that would close a circle. */
export interface AcyclicGraph {
  /** False, and no edge, if `to` already leads to `from`. */
  connect(from: string, to: string): boolean;
}

export function createAcyclicGraph(): AcyclicGraph {
  const next = new Map<string, Set<string>>();

  function leadsTo(from: string, to: string): boolean {
    const seen = new Set<string>();
    const waiting = [from];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node === to) return true;
      if (seen.has(node)) continue;
      seen.add(node);
      waiting.push(...(next.get(node) ?? []));
    }
    return false;
  }

  return {
    connect(from, to) {
      const targets = next.get(from) ?? new Set();
      if (targets.has(to)) return true;
      if (leadsTo(to, from)) return false;
      next.set(from, targets.add(to));
      return true;
    },
  };
}
