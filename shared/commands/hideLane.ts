import type { Id } from '../model/types';
import type { Command } from './command';
import { editLane } from './editLane';
import { laneLabel } from './labels';

export interface HideLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
}

/** What is in it stays; curves and spans pass it by. */
export const hideLane: Command<HideLaneArgs> = {
  name: 'lane.hide',
  label: (document, { journeyId, laneId }) => laneLabel('command.lane.hide', document, journeyId, laneId),
  allowed: (document, args) => editLane.allowed(document, { ...args, field: 'hidden', value: true }),
  run: (document, args, made) => editLane.run(document, { ...args, field: 'hidden', value: true }, made),
};
