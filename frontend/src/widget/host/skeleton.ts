import { isColor } from '../theme.ts';
import { element } from './launcher.ts';

/** The panel's name, and its button's. */
export interface PanelTexts {
  title: string;
  close: string;
}

/** Answers the press at once, and lets people out again, while the frame is on its way. */
export function createSkeleton(
  texts: PanelTexts,
  color: string | undefined,
  onClose: () => void,
): HTMLElement {
  const skeleton = element('div', 'skeleton');
  const header = element('div', 'header');
  const title = element('strong', '');
  const close = element('button', '');
  title.textContent = texts.title;
  close.textContent = '×';
  close.onclick = onClose;
  // Dark enough for white text, as frame/brand-colour.ts makes it; browsers that cannot (before 2024) keep our green.
  if (isColor(color)) header.style.background = `oklch(from ${color} min(l, .515) c h)`;
  skeleton.onkeydown = event => event.key === 'Escape' && onClose();
  skeleton.setAttribute('role', 'dialog');
  skeleton.setAttribute('aria-label', texts.title);
  close.setAttribute('aria-label', texts.close);
  header.append(title, close);
  skeleton.append(header, element('p', ''), element('p', ''), element('p', ''));
  return skeleton;
}
