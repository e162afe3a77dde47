import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { editStage, type EditStageArgs } from './editStage';
import { namedLabel } from './labels';

export interface RenameStageArgs {
  readonly journeyId: Id;
  readonly stageId: Id;
  readonly name: string;
  readonly language?: Language;
}

export const renameStage: Command<RenameStageArgs> = {
  name: 'stage.rename',
  label: (_document, { name }) => namedLabel('command.stage.rename', name),
  allowed: (document, args) => editStage.allowed(document, toEdit(args)),
  run: (document, args, made) => editStage.run(document, toEdit(args), made),
};

function toEdit({ name, ...args }: RenameStageArgs): EditStageArgs {
  return { ...args, field: 'name', value: name };
}
