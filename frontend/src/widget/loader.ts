import { launcherTexts } from '../i18n/launcher/texts.ts';
import brandCss from '../ui/brand.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import launcherCss from './launcher.css?inline';
import { recall } from './memory.ts';
import { resolveLocale, type WidgetOptions } from './options.ts';

declare global {
  interface Window {
    /** Options for the script tag, set before it loads. Its `data-*` attributes go before them. */
    MosalaSupport?: WidgetOptions;
  }
}

/** Name of the panel's file beside this script; put in by the build, which makes it first. */
declare const __PANEL_FILE__: string;

const hostId = 'mosala-support';
// lucide's message-circle, as the panel's own launcher draws it
const icon =
  '<svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"/></svg>';

const script = document.currentScript ?? document.querySelector('script[src*="widget.js"]');
if (script instanceof HTMLScriptElement) {
  if (document.body) start(script);
  else document.addEventListener('DOMContentLoaded', () => start(script));
}

/** Puts a launcher on the page; the rest of the widget is fetched when somebody wants it. */
function start(script: HTMLScriptElement): void {
  if (document.getElementById(hostId)) return;
  const options = { serverUrl: new URL(script.src).origin, ...window.MosalaSupport, ...script.dataset };
  const texts = launcherTexts[resolveLocale(options.locale)];

  const host = document.createElement('div');
  host.id = hostId;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, `:host{all:initial}${brandCss}${launcherCss}`);
  root.innerHTML = `<div class="mosala-global"><div class="mosala-launcher-notice" role="alert"></div><button type="button" class="mosala-launcher" aria-haspopup="dialog">${icon}</button></div>`;
  const notice = root.querySelector('[role=alert]')!; // both written one line above
  const button = root.querySelector('button')!;
  button.setAttribute('aria-label', String(texts.open));

  let attempts = 0;
  const load = async (startsOpen: boolean) => {
    button.setAttribute('aria-busy', 'true');
    try {
      // A browser remembers a failed import by its address.
      const file = new URL(attempts++ ? `${__PANEL_FILE__}?${attempts}` : __PANEL_FILE__, script.src);
      const panel: typeof import('./panel.tsx') = await import(/* @vite-ignore */ file.href);
      panel.mount(root, { ...options, startsOpen });
    } catch {
      button.removeAttribute('aria-busy');
      if (startsOpen) notice.textContent = String(texts.loadFailed);
    }
  };
  button.addEventListener('click', () => {
    if (!button.hasAttribute('aria-busy')) void load(true); // shows its failure itself
  });
  if (recall('isOpen') || recall('hasWritten')) whenIdle(() => void load(false));
  document.body.append(host);
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 3_000 });
  else setTimeout(act, 500);
}
