import { useRunAction } from '../actions/useActions';
import { ACTIONS } from '../actions/registry';
import { useMessages } from '../i18n/useMessages';
import { ToastList } from '../ui/ToastList';
import { useApp, useAppState } from './appContext';
import { closeToast } from './appStore';

export function Toasts() {
  const t = useMessages();
  const run = useRunAction();
  const { store } = useApp();
  const toasts = useAppState((state) => state.toasts);
  return (
    <ToastList
      label={t('app.toasts')}
      closeLabel={t('app.toast.close')}
      onClose={(id) => closeToast(store, id)}
      toasts={toasts.map(({ id, key, values, tone, action: actionId }) => {
        const action = ACTIONS.find((candidate) => candidate.id === actionId);
        const button = action && { label: t(action.label), onPress: () => run(action.id) };
        return { id, text: t(key, values), tone, button };
      })}
    />
  );
}
