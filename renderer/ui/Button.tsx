import type { ButtonHTMLAttributes, Ref } from 'react';
import type { LucideIcon } from 'lucide-react';
import { classNames } from './classNames';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: 'plain' | 'strong' | 'accent' | 'danger' | 'quiet';
  readonly icon?: LucideIcon | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

const ICON_SIZE = 16;

export function Button({ tone = 'plain', icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames('button', `button-${tone}`, className)}>
      {Icon && <Icon size={ICON_SIZE} aria-hidden />}
      {children}
    </button>
  );
}
