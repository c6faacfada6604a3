import type { hostTexts } from '../../i18n/host/texts.ts';
import { element } from './launcher.ts';

/** Answers the press at once, and lets people out again, while the frame is on its way. */
export function createSkeleton(texts: (typeof hostTexts)['fr'], onClose: () => void): HTMLElement {
  const skeleton = element('div', 'skeleton');
  const header = element('div', 'header');
  const title = element('strong', '');
  const close = element('button', '');
  title.textContent = String(texts.title);
  close.textContent = '×';
  close.onclick = onClose;
  skeleton.onkeydown = event => event.key === 'Escape' && onClose();
  skeleton.setAttribute('role', 'dialog');
  skeleton.setAttribute('aria-label', String(texts.title));
  close.setAttribute('aria-label', String(texts.close));
  header.append(title, close);
  skeleton.append(header, element('p', ''), element('p', ''), element('p', ''));
  return skeleton;
}
