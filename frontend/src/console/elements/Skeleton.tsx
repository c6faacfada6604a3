import { useEffect, useState } from 'react';

/** Grey rows in the place of what is loading, after 300 ms: shorter waits show nothing. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-3 p-4">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={row} className="flex flex-col gap-2 py-1">
          <div className="h-4 w-2/5 rounded bg-line" />
          <div className="h-3 w-4/5 rounded bg-line opacity-60" />
        </div>
      ))}
    </div>
  );
}
