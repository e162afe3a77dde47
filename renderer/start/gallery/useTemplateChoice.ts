/** Begins a map with another one, after asking how much of it is wanted. */
import { KEPT, startFromTemplate, toTemplate } from '../../../shared/templates/toTemplate';
import type { CjmDocument } from '../../../shared/model/types';
import { useShell } from '../../actions/useActions';

export function useTemplateChoice(): (document: CjmDocument, title: string) => Promise<void> {
  const shell = useShell();
  return async (document, title) => {
    const choice = await shell.ask({
      title: 'start.template.use.title',
      message: 'start.template.use.message',
      values: { title },
      buttons: [
        { id: 'cancel', label: 'dialog.cancel' },
        { id: 'content', label: 'start.template.use.content' },
        { id: 'structure', label: 'start.template.use.structure' },
      ],
      cancel: 'cancel',
    });
    const kept = KEPT.find((candidate) => candidate === choice);
    if (!kept) return;
    const made = { newId: () => shell.newId(), now: shell.now() };
    await shell.openUntitled(startFromTemplate(toTemplate(document, kept), made));
  };
}
