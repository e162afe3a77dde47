/** Alt with an arrow moves a thing of a list one place, as it does a card on the board. */
interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS = { row: ['ArrowLeft', 'ArrowRight'], column: ['ArrowUp', 'ArrowDown'] } as const;

/** −1 is towards the beginning; undefined when the press means something else. */
export function findShift(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Press,
  list: keyof typeof ARROWS,
): -1 | 1 | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const [back, on] = ARROWS[list];
  if (key === back) return -1;
  return key === on ? 1 : undefined;
}
