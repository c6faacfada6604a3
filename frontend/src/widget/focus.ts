import type { KeyboardEvent, MouseEvent } from 'react';

/** For a button that goes away when pressed: the conversation gets the focus, which would fall back to the page. */
export function focusConversation(event: MouseEvent<HTMLElement>): void {
  const panel = event.currentTarget.closest('.mosala-panel');
  panel?.querySelector<HTMLElement>('.mosala-list')?.focus({ preventScroll: true });
}

/** Where one begins in the panel. A finger would get the keyboard over half the screen, so there it is the panel itself. */
export function focusPanel(panel: HTMLElement | null): void {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const field = isTouch ? null : panel?.querySelector<HTMLElement>('.mosala-field');
  (field ?? panel)?.focus({ preventScroll: true });
}

/** Lets Tab go round inside the panel where it covers the whole page. */
export function keepFocusInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  if (event.key !== 'Tab' || !panel || !coversPage()) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('a, button, input, textarea, [tabindex="0"]')];
  const shown = stops.filter(stop => stop.checkVisibility());
  const [from, to] = event.shiftKey ? [shown[0], shown.at(-1)] : [shown.at(-1), shown[0]];
  if (event.target !== from) return;
  event.preventDefault();
  to?.focus();
}

/** As `global.css` has it. */
export function coversPage(): boolean {
  return narrow().matches;
}

/** Tells when the window becomes narrow enough for the panel to cover the page, or no longer is. */
export function watchCovering(onChange: () => void): void {
  narrow().addEventListener('change', onChange);
}

function narrow(): MediaQueryList {
  return matchMedia('(max-width: 479.98px)');
}
