/** Journeys are boards of their own: a stage of the one is that of the other when it was copied from it or has its name. */
import type { Journey, Stage } from './types';

export function findCounterpart({ stages }: Journey, stage: Stage): Stage | undefined {
  return (
    stages.find(({ id }) => id === stage.copiedFrom || id === stage.id) ??
    stages.find(({ name }) => name !== '' && name === stage.name)
  );
}
