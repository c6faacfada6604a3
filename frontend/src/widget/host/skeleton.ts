import { element } from './launcher.ts';

/** The panel's name, and its button's. */
export interface PanelTexts {
  title: string;
  close: string;
}

/** Answers the press at once, and lets people out again, while the frame is on its way. */
export function createSkeleton(texts: PanelTexts, onClose: () => void): HTMLElement {
  const skeleton = element('div', 'skeleton');
  const header = element('div', 'header');
  const title = element('strong', '');
  const close = element('button', '');
  title.textContent = texts.title;
  close.textContent = '×';
  close.onclick = onClose;
  skeleton.onkeydown = event => event.key === 'Escape' && onClose();
  skeleton.setAttribute('role', 'dialog');
  skeleton.setAttribute('aria-label', texts.title);
  close.setAttribute('aria-label', texts.close);
  header.append(title, close);
  skeleton.append(header, element('p', ''), element('p', ''), element('p', ''));
  return skeleton;
}
