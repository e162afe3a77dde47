import type { Language } from '../model/kinds';
import type { Id } from '../model/types';
import type { Command } from './command';
import { editStep, type EditStepArgs } from './editStep';
import { namedLabel } from './labels';

export interface RenameStepArgs {
  readonly journeyId: Id;
  readonly stepId: Id;
  readonly name: string;
  readonly language?: Language;
}

export const renameStep: Command<RenameStepArgs> = {
  name: 'step.rename',
  label: (_document, { name }) => namedLabel('command.step.rename', name),
  allowed: (document, args) => editStep.allowed(document, toEdit(args)),
  run: (document, args, made) => editStep.run(document, toEdit(args), made),
};

function toEdit({ name, ...args }: RenameStepArgs): EditStepArgs {
  return { ...args, field: 'name', value: name };
}
