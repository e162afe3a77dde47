/**
 * Several maps without a key in common, read as one.
 *
 * Cards are indexed lane by lane: after an edit one lane's map is made again, not that of ten thousand cards.
 */
export class UnionMap<K, V> implements ReadonlyMap<K, V> {
  readonly #parts: readonly ReadonlyMap<K, V>[];

  constructor(parts: readonly ReadonlyMap<K, V>[]) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.size, 0);
  }

  get(key: K): V | undefined {
    for (const part of this.#parts) {
      const value = part.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  has(key: K): boolean {
    return this.#parts.some((part) => part.has(key));
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *[Symbol.iterator](): Generator<[K, V], undefined, unknown> {
    for (const part of this.#parts) yield* part;
    return undefined;
  }

  entries(): Generator<[K, V], undefined, unknown> {
    return this[Symbol.iterator]();
  }

  *keys(): Generator<K, undefined, unknown> {
    for (const part of this.#parts) yield* part.keys();
    return undefined;
  }

  *values(): Generator<V, undefined, unknown> {
    for (const part of this.#parts) yield* part.values();
    return undefined;
  }
}
