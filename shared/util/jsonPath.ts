/** Places inside a JSON value, as people write them: `journeys[0].cards[12].severity`. */
export type PathSegment = string | number;

export function toJsonPath(segments: readonly PathSegment[]): string {
  return segments.reduce<string>((path, segment) => path + toPart(segment, path === ''), '');
}

function toPart(segment: PathSegment, isFirst: boolean): string {
  if (typeof segment === 'number') return `[${segment}]`;
  if (!/^[A-Za-z_$][\w$-]*$/.test(segment)) return `[${JSON.stringify(segment)}]`;
  return isFirst ? segment : `.${segment}`;
}
