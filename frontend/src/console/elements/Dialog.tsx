import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../language.ts';
import { IconButton } from './Button.tsx';

interface DialogProps {
  title: string;
  /** Esc and the cross: whoever renders it takes it away. */
  onClose: () => void;
  children: ReactNode;
}

/** A task apart from the page, for as long as it is rendered; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser itself begins at the first button, the one that closes it.
    element?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus();
    // Before it leaves the page: only then does the browser give the focus back.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg overflow-y-auto rounded-panel border border-line bg-raised text-ink shadow-float backdrop:bg-surface/70"
    >
      <div className="sticky top-0 flex items-center gap-3 border-b border-line bg-raised py-2 pr-2 pl-4 sm:pl-6">
        <h2 id={heading} className="min-w-0 flex-1 font-semibold break-words">
          {title}
        </h2>
        <IconButton name={t('dialog.close')} onClick={onClose}>
          <X size={20} strokeWidth={1.75} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="flex flex-col gap-6 p-4 sm:p-6">{children}</div>
    </dialog>
  );
}
