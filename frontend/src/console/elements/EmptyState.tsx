import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: ReactNode;
  children: ReactNode;
  /** The way out. */
  action?: ReactNode;
}

export function EmptyState({ icon, children, action }: EmptyStateProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-3 p-8 text-center text-quiet">
      {icon}
      <p className="max-w-[36ch] text-balance">{children}</p>
      {action}
    </div>
  );
}
