/** A picture that is pasted or dropped while the sheet of a persona is looked at becomes its photo: one step of undo. */
import { addAsset } from '../../../shared/commands/addAsset';
import { editPersona } from '../../../shared/commands/editPersona';
import type { Id } from '../../../shared/model/types';
import { toStep, type Editor } from '../../document/editor';
import { sayRefusal } from '../sayRefusal';
import type { Shell } from '../shell';
import { readImages } from './readImages';

export async function setPhoto(
  { documents }: Editor,
  shell: Shell,
  files: readonly File[],
  personaId: Id,
): Promise<void> {
  const [image] = await readImages(files.slice(0, 1), shell);
  if (!image) return;
  const { id, asset } = image;
  const result = documents.batch({ key: 'command.asset.add' }, [
    toStep(addAsset, { id, asset }),
    toStep(editPersona, { personaId, field: 'photo', value: id }),
  ]);
  if (!result.ok) sayRefusal(shell, result.failure);
}
