import type { Id } from '../model/types';
import type { Command } from './command';
import { editLane, type EditLaneArgs } from './editLane';
import { laneLabel } from './labels';

export interface ResizeLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
  /** Least height in board units; `undefined` lets the content decide. */
  readonly height: number | undefined;
}

export const resizeLane: Command<ResizeLaneArgs> = {
  name: 'lane.resize',
  label: (document, { journeyId, laneId }) => laneLabel('command.lane.resize', document, journeyId, laneId),
  allowed: (document, args) => editLane.allowed(document, toEdit(args)),
  run: (document, args, made) => editLane.run(document, toEdit(args), made),
  mergeKey: ({ laneId }) => `lane.height:${laneId}`,
};

function toEdit({ height, ...args }: ResizeLaneArgs): EditLaneArgs {
  return { ...args, field: 'height', value: height === undefined ? undefined : Math.max(0, height) };
}
