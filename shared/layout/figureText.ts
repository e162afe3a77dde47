/** A measured number as it is read: two decimals at most, and a minus that is a minus. */
export function toFigureText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
