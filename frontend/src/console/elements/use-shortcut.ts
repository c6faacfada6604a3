import { useEffect, useRef } from 'react';

/** Runs `action` on a letter, or a key by its place (`Digit1`), pressed alone, outside of fields and dialogs; does nothing while `action` is undefined. */
export function useShortcut(letter: string, action: ((event: KeyboardEvent) => void) | undefined): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        ![event.key.toLowerCase(), event.code].includes(letter) ||
        hasModifier(event) ||
        isWriting(event.target)
      )
        return;
      if (!latest.current) return;
      event.preventDefault();
      latest.current(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [letter]);
}

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
