/** A button that shows an icon only; its name is read aloud and shown as a tooltip. */
import type { ButtonHTMLAttributes, Ref } from 'react';
import type { LucideIcon } from 'lucide-react';
import { classNames } from './classNames';
import { Tooltip } from './Tooltip';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Keys shown beside the name in the tooltip. */
  readonly keys?: string | undefined;
  /** For a toggle. */
  readonly pressed?: boolean | undefined;
  readonly size?: number;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    keys,
    pressed,
    size = 18,
    side = 'bottom',
    className,
    disabled,
    onClick,
    ...rest
  } = props;
  return (
    <Tooltip label={label} keys={keys} side={side}>
      {/* aria-disabled keeps the button in the tab order, so that its tooltip can say what it would do. */}
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        className={classNames('icon-button', className)}
        onClick={disabled ? undefined : onClick}
      >
        <Icon size={size} strokeWidth={1.8} aria-hidden />
      </button>
    </Tooltip>
  );
}
