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
  title.append(texts.title);
  close.append('×');
  close.onclick = onClose;
  // Dark enough for white text, as frame/brand-colour.ts makes it. What is no colour, or not understood (before 2024), is left out.
  header.style.background = `oklch(from ${color} min(l,.5)c h)`;
  skeleton.onkeydown = event => event.key === 'Escape' && onClose();
  skeleton.setAttribute('role', 'dialog');
  skeleton.setAttribute('aria-label', texts.title);
  close.setAttribute('aria-label', texts.close);
  header.append(title, close);
  skeleton.append(header, element('p', ''), element('p', ''), element('p', ''));
  return skeleton;
}
