/** What was put right when the file was opened, each with its place in the file. */
import { toWarningMessage } from '../../../shared/format/readingMessages';
import type { Warning } from '../../../shared/format/warnings';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useAppState } from '../appContext';

export function WarningsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const warnings = useAppState((state) => state.warnings);
  const toText = (warning: Warning): string => {
    const { key, values } = toWarningMessage(warning);
    return t(key, values);
  };
  return (
    <Dialog
      title={t('dialog.warnings.title')}
      onClose={onClose}
      footer={
        <Button tone="strong" data-first-focus onClick={onClose}>
          {t('dialog.ok')}
        </Button>
      }
    >
      <p className="dialog-message">
        {warnings.length === 0 ? t('dialog.warnings.none') : t('dialog.warnings.intro')}
      </p>
      {warnings.length > 0 && (
        <ul className="warning-list" tabIndex={0}>
          {warnings.map((warning) => (
            <li key={`${warning.path} ${warning.kind}`}>
              <span>{toText(warning)}</span>
              {warning.path !== '' && <code>{warning.path}</code>}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
