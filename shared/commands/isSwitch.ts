/** Fields that are switched on and off. Each press is a step of its own: two of them undone as one would undo nothing. */
const SWITCHES: ReadonlySet<string> = new Set([
  'collapsed',
  'firstPartyData',
  'hidden',
  'key',
  'locked',
  'pinned',
]);

export function isSwitch(field: string, value?: unknown): boolean {
  return SWITCHES.has(field) || (field === 'momentOfTruth' && !isReasoned(value));
}

/** The star is pressed and its reason is written: pressed off, it must not take the words along in the same step. */
function isReasoned(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'reason' in value;
}
