/** The dialogs about the open map; they come with the workspace, so that the start screen does not wait for them. */
import { CleanCopyDialog } from '../review/CleanCopyDialog';
import { TranslationSheet } from '../translation/TranslationSheet';
import { useApp, useAppState } from './appContext';
import { closeDialog } from './appStore';

export function MapDialogs() {
  const { store } = useApp();
  const dialogs = useAppState((state) => state.dialogs);
  return dialogs.map(({ kind, id }) => {
    const onClose = (): void => closeDialog(store, id);
    if (kind === 'cleanCopy') return <CleanCopyDialog key={id} onClose={onClose} />;
    return kind === 'translations' ? <TranslationSheet key={id} onClose={onClose} /> : null;
  });
}
