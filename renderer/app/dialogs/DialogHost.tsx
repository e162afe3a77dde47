/** Shows the dialogs that are open, the innermost on top. */
import { assertNever } from '../../../shared/util/assertNever';
import { MapPalette, StartPalette } from '../../palette/Palette';
import { useApp, useAppState } from '../appContext';
import { closeDialog, type OpenDialog } from '../appStore';
import { AboutDialog } from './AboutDialog';
import { AskDialog } from './AskDialog';
import { FilePicker } from './FilePicker';
import { KeysDialog } from './KeysDialog';
import { SettingsDialog } from './SettingsDialog';
import { VersionsDialog } from './VersionsDialog';
import { WarningsDialog } from './WarningsDialog';

export function DialogHost() {
  const dialogs = useAppState((state) => state.dialogs);
  return dialogs.map((dialog) => <OneDialog key={dialog.id} dialog={dialog} />);
}

function OneDialog({ dialog }: { readonly dialog: OpenDialog }) {
  const { store } = useApp();
  const onClose = (): void => closeDialog(store, dialog.id);
  switch (dialog.kind) {
    case 'ask':
      return <AskDialog input={dialog.input} onAnswer={dialog.answer} />;
    case 'pick':
      return (
        <FilePicker purpose={dialog.purpose} suggestedName={dialog.suggestedName} onAnswer={dialog.answer} />
      );
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'versions':
      return <VersionsDialog onClose={onClose} />;
    case 'warnings':
      return <WarningsDialog onClose={onClose} />;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'palette':
      return <Palette onClose={onClose} />;
    case 'stages':
    case 'channels':
    case 'lifeCycle':
    case 'comparison':
    case 'template':
    case 'cleanCopy':
    case 'translations':
      return null; // About the open map: see MapDialogs.
    case 'about':
      return <AboutDialog onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}

function Palette({ onClose }: { readonly onClose: () => void }) {
  const isOpen = useAppState((state) => state.editor !== undefined);
  return isOpen ? <MapPalette onClose={onClose} /> : <StartPalette onClose={onClose} />;
}
