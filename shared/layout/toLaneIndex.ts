import type { Id, Journey } from '../model/types';
import type { CardGrid } from './cardGrid';

/** A place among the lanes shown, as `lane.move` takes it: among all lanes, the hidden ones as well. */
export function toLaneIndex(
  { id, index }: { readonly id: Id; readonly index: number },
  grid: Pick<CardGrid, 'lanes'>,
  journey: Journey,
): number {
  const shown = grid.lanes.map(({ lane }) => lane.id).filter((other) => other !== id);
  const all = journey.lanes.map((lane) => lane.id).filter((other) => other !== id);
  const next = shown[index];
  if (next !== undefined) return all.indexOf(next);
  const last = shown.at(-1);
  return last === undefined ? 0 : all.indexOf(last) + 1;
}
