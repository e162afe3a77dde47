import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { editLane, type EditLaneArgs } from './editLane';
import { namedLabel } from './labels';

export interface RenameLaneArgs {
  readonly journeyId: Id;
  readonly laneId: Id;
  readonly name: string;
  readonly language?: Language;
}

export const renameLane: Command<RenameLaneArgs> = {
  name: 'lane.rename',
  label: (_document, { name }) => namedLabel('command.lane.rename', name),
  allowed: (document, args) => editLane.allowed(document, toEdit(args)),
  run: (document, args, made) => editLane.run(document, toEdit(args), made),
};

function toEdit({ name, ...args }: RenameLaneArgs): EditLaneArgs {
  return { ...args, field: 'name', value: name };
}
