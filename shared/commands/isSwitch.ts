/** Fields that are switched on and off. Each press is a step of its own: two of them undone as one would undo nothing. */
const SWITCHES: ReadonlySet<string> = new Set(['collapsed', 'hidden', 'key', 'locked', 'pinned']);

export function isSwitch(field: string): boolean {
  return SWITCHES.has(field);
}
