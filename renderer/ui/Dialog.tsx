/** A modal dialog with a title, a body that scrolls, and buttons. */
import { useId, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { classNames } from './classNames';
import { useModal } from './useModal';

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
  const element = useModal();
  const titleId = useId();
  const bodyId = useId();
  // Its fields are those of the map: what means the file goes on to the window.
  const isSheet = size === 'wide';

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
      data-sheet={isSheet || undefined}
      onKeyDown={(event) => {
        if (!isSheet) event.stopPropagation();
      }}
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
