import type { KeyboardEvent } from 'react';

/** The field of the open conversation, for what gives the focus back to it. */
export const composerField: { current: HTMLTextAreaElement | null } = { current: null };

/** After the next rendering, so that it holds what it was given. */
export const focusComposer = (): void => void requestAnimationFrame(() => composerField.current?.focus());

let isWriting = false;

/** Before another conversation is opened: who is writing goes on writing there. */
export function noteWhetherWriting(): void {
  isWriting = composerField.current !== null && composerField.current === document.activeElement;
}

/** For a field that has just come. */
export function focusIfWriting(): void {
  if (isWriting) composerField.current?.focus();
  isWriting = false;
}

/** Out of the field to what has been said: from there the letters are shortcuts again. */
export function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
  document.querySelector<HTMLElement>('[role="log"]')?.focus();
}
