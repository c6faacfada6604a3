import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';

/** What became of the form above it: a complaint or a success, said aloud. */
export function Outcome({ complaint, success }: { complaint?: ReactNode; success?: ReactNode }) {
  return (
    <>
      <p role="alert" className="text-sm break-words text-danger empty:hidden">
        {complaint}
      </p>
      <p role="status" className="flex items-center gap-2 text-sm empty:hidden">
        {success && (
          <>
            <CircleCheck size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-brand" />
            <span className="min-w-0">{success}</span>
          </>
        )}
      </p>
    </>
  );
}
