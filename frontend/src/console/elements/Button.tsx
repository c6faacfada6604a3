import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Key } from './Key.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: ReactNode;
  /** The letter that does the same, shown beside the label. */
  shortcut?: string;
}

/** Disabled, it does nothing and keeps the focus, which a browser would take from it for good. */
export function Button({
  look = 'plain',
  icon,
  shortcut,
  className = '',
  disabled,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      aria-disabled={disabled}
      onClick={disabled ? event => event.preventDefault() : onClick}
      className={`inline-flex min-h-9 cursor-pointer items-center justify-center gap-2 rounded-control px-3 text-sm font-medium whitespace-nowrap aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    >
      {icon}
      {children}
      {shortcut && <Key onBrand={look === 'primary'}>{shortcut}</Key>}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  name: string;
}

/** A button that is only an icon: its name is what a screen reader says and what the pointer shows. */
export function IconButton({ name, className = '', children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className={`inline-flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-control text-quiet hover:bg-hover hover:text-ink ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}

const looks = {
  primary: 'bg-brand text-on-brand hover:bg-brand-strong',
  plain: 'border border-control bg-raised text-ink hover:bg-hover',
  quiet: 'text-quiet hover:bg-hover hover:text-ink',
  danger: 'border border-danger bg-raised text-danger hover:bg-hover',
};
