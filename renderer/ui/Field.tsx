/** A label over a control, with an optional hint. For a group of controls, leave `htmlFor` out and give `labelId`. */
import type { ReactNode } from 'react';
import { classNames } from './classNames';

interface FieldProps {
  readonly label: string;
  readonly htmlFor?: string | undefined;
  readonly labelId?: string | undefined;
  readonly hint?: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly children: ReactNode;
}

export function Field({ label, htmlFor, labelId, hint, labelHidden, children }: FieldProps) {
  const className = classNames('field-label', labelHidden && 'visually-hidden');
  return (
    <div className="field">
      {htmlFor === undefined ? (
        <span id={labelId} className={className}>
          {label}
        </span>
      ) : (
        <label htmlFor={htmlFor} className={className}>
          {label}
        </label>
      )}
      {children}
      {hint !== undefined && (
        <p id={htmlFor === undefined ? undefined : `${htmlFor}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
