import { CircleAlert, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';

interface BannerProps {
  tone: 'warning' | 'danger' | 'offline';
  children: ReactNode;
}

/** A line across the page about the state of things; said aloud when it appears. */
export function Banner({ tone, children }: BannerProps) {
  const { Icon, look } = tones[tone];
  return (
    <div role="status" className={`flex items-center gap-3 border-b border-line px-4 py-2 text-sm ${look}`}>
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

const tones = {
  warning: { Icon: TriangleAlert, look: 'bg-warning-ground text-warning' },
  danger: { Icon: CircleAlert, look: 'bg-raised text-danger' },
  offline: { Icon: WifiOff, look: 'bg-warning-ground text-warning' },
};
