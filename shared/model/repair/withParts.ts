/** The record with these parts; the very same one if it has them already. */
export function withParts<R extends object>(record: R, parts: Partial<R>): R {
  const keys = Object.keys(parts) as (keyof R)[];
  return keys.every((key) => record[key] === parts[key]) ? record : { ...record, ...parts };
}
