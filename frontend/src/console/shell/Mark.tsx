import { MessageSquareText } from 'lucide-react';

export function Mark() {
  return (
    <span className="flex items-center gap-2 font-semibold whitespace-nowrap">
      <span className="flex size-8 items-center justify-center rounded-control bg-brand text-on-brand">
        <MessageSquareText size={20} strokeWidth={1.75} aria-hidden="true" />
      </span>
      Mosala Support
    </span>
  );
}
