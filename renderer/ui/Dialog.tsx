/**
 * A modal dialog on the browser's own `<dialog>`: it keeps the focus in, makes the rest inert, and gives the focus
 * back, without the style injection that scroll locks need.
 */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { classNames } from './classNames';

/** Where nothing asks for the focus (`data-first-focus`), what comes below the title: Enter must not press the cross. */
const FIRST_CONTROL = '.dialog-body :is(input, select, textarea, button, [tabindex])';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Shown as a cross; without it only the buttons and Escape close. */
  readonly closeLabel?: string | undefined;
  readonly size?: 'small' | 'medium' | 'large' | 'wide';
  /** For questions: the message is read together with the title. */
  readonly alert?: boolean;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

export function Dialog({
  title,
  onClose,
  closeLabel,
  size = 'medium',
  alert,
  children,
  footer,
}: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const bodyId = useId();

  // Before the effects of what is inside: nothing can take the focus in a dialog that is not open yet.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return undefined;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    const first = dialog.querySelector<HTMLElement>('[data-first-focus]');
    (first ?? dialog.querySelector<HTMLElement>(FIRST_CONTROL))?.focus();
    return () => {
      dialog.close();
      giveFocusBack(before);
    };
  }, []);

  return (
    <dialog
      ref={element}
      className={classNames('dialog', `dialog-${size}`)}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      aria-describedby={alert ? bodyId : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="dialog-header">
        <h2 id={titleId}>{title}</h2>
        {closeLabel !== undefined && (
          <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
            <X size={18} aria-hidden />
          </button>
        )}
      </header>
      <div id={bodyId} className="dialog-body">
        {children}
      </div>
      {footer !== undefined && <footer className="dialog-footer">{footer}</footer>}
    </dialog>
  );
}

/**
 * Closing gives the focus back, but removing an open dialog does not; and Chromium, closing one in which text was
 * selected, leaves a field focused without its caret: keys reach it, and nothing is typed. Only a focus that is new
 * sets the caret.
 */
function giveFocusBack(to: Element | null): void {
  if (!(to instanceof HTMLElement) || !to.isConnected) return;
  to.blur();
  to.focus({ preventScroll: true });
}
