/** A question with a few answers. Escape means the harmless one; the last button is the default. */
import type { AskInput } from '../../actions/shell';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface AskDialogProps {
  readonly input: AskInput;
  readonly onAnswer: (button: string) => void;
}

export function AskDialog({ input, onAnswer }: AskDialogProps) {
  const t = useMessages();
  const last = input.buttons.length - 1;
  return (
    <Dialog
      title={t(input.title, input.values)}
      size={last > 2 ? 'medium' : 'small'}
      alert
      onClose={() => onAnswer(input.cancel)}
      footer={input.buttons.map((button, index) => (
        <Button
          key={button.id}
          tone={button.tone === 'danger' ? 'danger' : index === last ? 'strong' : 'plain'}
          data-first-focus={index === last || undefined}
          onClick={() => onAnswer(button.id)}
        >
          {t(button.label)}
        </Button>
      ))}
    >
      <p className="dialog-message">{t(input.message, input.values)}</p>
    </Dialog>
  );
}
