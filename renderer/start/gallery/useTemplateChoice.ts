/** Begins a map with another one, after asking how much of it is wanted: in the language of the interface, as any new map. */
import { KEPT, startFromTemplate, toTemplate } from '../../../shared/templates/toTemplate';
import { swapLanguage } from '../../../shared/model/editLanguage';
import type { CjmDocument } from '../../../shared/model/types';
import { useShell } from '../../actions/useActions';
import { useLanguage } from '../../i18n/useLanguage';

export function useTemplateChoice(): (document: CjmDocument, title: string) => Promise<void> {
  const shell = useShell();
  const language = useLanguage();
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
    const begun = startFromTemplate(toTemplate(document, kept), made);
    await shell.openUntitled(swapLanguage(begun, language));
  };
}
