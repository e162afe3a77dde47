import { ImagePlus } from 'lucide-react';
import { chooseImages } from '../images/chooseImages';
import type { Action } from './action';
import { insertImages } from './clipboard/insertImages';
import { findSpot } from './clipboard/spot';
import { mayEdit } from './enabled';

/** Not in the native menu: a page may open a file dialog only from a click or key of its own. */
export const insertImage: Action = {
  id: 'image.add',
  label: 'action.image.add',
  icon: ImagePlus,
  scope: 'editor',
  enabled: (context) => mayEdit(context) && findSpot(context) !== undefined,
  async run(context) {
    const { editor, shell } = context;
    const spot = findSpot(context);
    const files = await chooseImages({ multiple: true });
    editor?.view.getState().board?.focus();
    if (editor && spot && files.length > 0) await insertImages(editor, shell, files, spot);
  },
};
