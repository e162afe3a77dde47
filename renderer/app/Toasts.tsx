/** Messages above everything: what is behind a modal dialog is neither read nor reached, so then they are in it. */
import { createPortal } from 'react-dom';
import { toLabelText } from '../../shared/commands/labelText';
import { useRunAction } from '../actions/useActions';
import { ACTIONS } from '../actions/registry';
import { useMessages } from '../i18n/useMessages';
import { useFrontDialog } from '../ui/openDialogs';
import { ToastList, type ToastLine } from '../ui/ToastList';
import { useApp, useAppState } from './appContext';
import { closeToast } from './appStore';

export function Toasts() {
  const t = useMessages();
  const run = useRunAction();
  const { store } = useApp();
  const dialog = useFrontDialog();
  const toasts = useAppState((state) => state.toasts);
  const lines = toasts.map(({ id, key, values, step, named, tone, action: actionId }): ToastLine => {
    const action = ACTIONS.find((candidate) => candidate.id === actionId);
    const button = action && {
      label: t(action.label),
      onPress() {
        closeToast(store, id);
        run(action.id);
      },
    };
    const done = step && { step: toLabelText(step.label, t, step.language) };
    const text = named ? toLabelText(named.label, t, named.language) : t(key, { ...values, ...done });
    return { id, text, tone, button };
  });
  const toList = (shown: readonly ToastLine[]) => (
    <ToastList
      label={t('app.toasts')}
      closeLabel={t('app.toast.close')}
      onClose={(id) => closeToast(store, id)}
      toasts={shown}
    />
  );
  return (
    <>
      {/* Stays, since only what comes into a region that is there already is read aloud. */}
      {toList(dialog ? [] : lines)}
      {dialog && createPortal(toList(lines), dialog)}
    </>
  );
}
