/** What a table itself holds under a word from a file: `constructor` is a word like any other. */
export function findOwn<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
