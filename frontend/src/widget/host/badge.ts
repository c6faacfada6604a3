import { element } from './launcher.ts';

/** The number of messages that wait, on the launcher and after its name; none, and it is as the loader drew it. */
export function showBadge(button: HTMLButtonElement, unread: number, label: string): void {
  button.querySelector('span')?.remove();
  if (unread === 0) return;
  const badge = element('span', 'mosala-unread');
  badge.setAttribute('aria-hidden', 'true');
  badge.textContent = unread > 99 ? '99+' : String(unread);
  button.append(badge);
  button.setAttribute('aria-label', `${button.getAttribute('aria-label')}, ${label}`);
}
