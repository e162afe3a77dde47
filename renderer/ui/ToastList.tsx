/** Short messages in a corner. Errors are announced at once, the rest when the reader is free. */
import type { MouseEvent } from 'react';
import { X } from 'lucide-react';
import { Button } from './Button';

export interface ToastLine {
  readonly id: string;
  readonly text: string;
  readonly tone: 'info' | 'good' | 'bad';
  readonly button?: { readonly label: string; readonly onPress: () => void } | undefined;
}

interface ToastListProps {
  readonly toasts: readonly ToastLine[];
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
}

export function ToastList({ toasts, label, closeLabel, onClose }: ToastListProps) {
  return (
    <section className="toasts" aria-label={label}>
      <div aria-live="polite">{toasts.filter((toast) => toast.tone !== 'bad').map(toLine)}</div>
      <div aria-live="assertive">{toasts.filter((toast) => toast.tone === 'bad').map(toLine)}</div>
    </section>
  );

  function toLine(toast: ToastLine) {
    return (
      <div key={toast.id} className={`toast toast-${toast.tone}`}>
        <span className="toast-text">{toast.text}</span>
        {toast.button && (
          <Button tone="quiet" onMouseDown={keepKeyboard} onClick={toast.button.onPress}>
            {toast.button.label}
          </Button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={closeLabel}
          onMouseDown={keepKeyboard}
          onClick={() => onClose(toast.id)}
        >
          <X size={14} aria-hidden />
        </button>
      </div>
    );
  }
}

/** The button goes with its message: a click leaves the keyboard where somebody works. */
function keepKeyboard(event: MouseEvent): void {
  event.preventDefault();
}
