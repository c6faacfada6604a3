import { launcherTexts } from '../../i18n/launcher/texts.ts';
import brandCss from '../../ui/brand.css?inline';
import { resolveLocale } from '../options.ts';
import { isColor, themed } from '../theme.ts';
import type { Options } from './embed.ts';
import hostCss from './host.css?inline';

export interface Launcher {
  /** What we put into the page; everything else is inside of its shadow root. */
  readonly host: HTMLElement;
  /** Stands in the corner and holds all that there is to see. */
  readonly corner: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Names it in the language of the options. */
  rename(): void;
  /** Says beside the button, aloud too, that the chat did not open; or no more. */
  showFailure(isFailed: boolean): void;
}

/** Draws the round button in a shadow root, out of reach of the page's styles. */
export function createLauncher(options: Options, onPress: () => void): Launcher {
  // Built by hand, because a page with Trusted Types forbids `innerHTML`.
  const host = document.createElement('mosala-support');
  const corner = element('div', 'mosala corner');
  const failure = element('div', 'alert');
  const button = element('button', 'launcher');
  const texts = () => {
    const locale = resolveLocale(options.locale);
    // Ours have no plural forms here, and the page has no word for a failure.
    return { ...launcherTexts[locale], ...options.texts?.[locale] } as Record<
      'launcher' | 'loadFailed',
      string
    >;
  };
  const rename = () => button.setAttribute('aria-label', texts().launcher);
  const showFailure = (isFailed: boolean) => {
    failure.textContent = isFailed ? texts().loadFailed : '';
  };
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, themed(brandCss + hostCss, options));
  if (isColor(options.color)) corner.style.setProperty('--mosala-brand', options.color);
  if (options.position === 'left') corner.style.cssText += 'left:24px;right:auto;justify-items:left';
  failure.setAttribute('role', 'alert');
  button.setAttribute('aria-haspopup', 'dialog');
  rename();
  button.onclick = onPress;
  button.append(element('i', ''));
  corner.append(failure, button);
  root.append(corner);
  return { host, corner, button, rename, showFailure };
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { className });
}

/** A constructed sheet, because `style-src` forbids `<style>`; browsers that have none (before 2023) get the element. */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    root.append(Object.assign(element('style', ''), { textContent: css }));
  }
}
