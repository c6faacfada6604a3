import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** A button that shows an icon only; `label` is its name. */
export function IconButton({
  icon: Icon,
  label,
  ...button
}: { icon: LucideIcon; label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className="mosala-icon-button" aria-label={label} title={label} {...button}>
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
