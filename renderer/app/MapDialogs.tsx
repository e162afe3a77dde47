/** The dialogs about the open map; they come with the workspace, so that the start screen does not wait for them. */
import { ChannelSheet } from '../channels/ChannelSheet';
import { Comparison } from '../lifecycle/Comparison';
import { LifeCycle } from '../lifecycle/LifeCycle';
import { CleanCopyDialog } from '../review/CleanCopyDialog';
import { StageSheet } from '../stages/StageSheet';
import { TranslationSheet } from '../translation/TranslationSheet';
import { useApp, useAppState } from './appContext';
import { closeDialog, type OpenDialog } from './appStore';
import { TemplateDialog } from './dialogs/TemplateDialog';

export function MapDialogs() {
  const dialogs = useAppState((state) => state.dialogs);
  return dialogs.map((dialog) => <MapDialog key={dialog.id} dialog={dialog} />);
}

function MapDialog({ dialog }: { readonly dialog: OpenDialog }) {
  const { store } = useApp();
  const onClose = (): void => closeDialog(store, dialog.id);
  switch (dialog.kind) {
    case 'channels':
      return <ChannelSheet onClose={onClose} />;
    case 'cleanCopy':
      return <CleanCopyDialog onClose={onClose} />;
    case 'comparison':
      return <Comparison onClose={onClose} />;
    case 'lifeCycle':
      return <LifeCycle onClose={onClose} />;
    case 'stages':
      return <StageSheet onClose={onClose} />;
    case 'template':
      return <TemplateDialog onClose={onClose} />;
    case 'translations':
      return <TranslationSheet onClose={onClose} />;
    default:
      return null; // About the program: see DialogHost.
  }
}
