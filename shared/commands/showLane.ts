import type { Id } from '../model/types';
import type { Command } from './command';
import { editLane } from './editLane';
import { laneLabel } from './labels';

export interface ShowLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
}

export const showLane: Command<ShowLaneArgs> = {
  name: 'lane.show',
  label: (document, { journeyId, laneId }) => laneLabel('command.lane.show', document, journeyId, laneId),
  allowed: (document, args) => editLane.allowed(document, { ...args, field: 'hidden', value: undefined }),
  run: (document, args, made) => editLane.run(document, { ...args, field: 'hidden', value: undefined }, made),
};
