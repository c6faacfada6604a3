import type { Listener, MosalaSupport, MosalaSupportCommand, MosalaSupportOptions } from './api.ts';
import { type Call, type Embed, type Host, wasHere } from './embed.ts';
import { createLauncher } from './launcher.ts';

/** Name of host.ts's file beside this script; put in by the build, which makes it first. */
declare const __HOST_FILE__: string;

const methods = 'open,close,toggle,identify,logout,setLocale,setPage,on,off'.split(',');
// While developing it is a module, which has no current script.
const script = (
  import.meta.env.DEV ? document.querySelector('[src*="widget.js"]') : document.currentScript
) as HTMLScriptElement;
const given = window.MosalaSupport ?? {};
if (!('on' in given)) start(given);

/** Puts the launcher on the page and the API into the window; what answers the calls is fetched when it is wanted. */
function start(given: MosalaSupportOptions | MosalaSupportCommand[]): void {
  const asked: MosalaSupportOptions = Array.isArray(given) ? { commands: given } : given;
  const { commands = [], ...options } = { ...asked, ...script.dataset };
  const press = () => call(['open']);
  const embed: Embed = {
    options,
    serverUrl: new URL(script.src).origin,
    launcher: createLauncher(options, press),
    isWanted: false,
    calls: [],
  };
  const observer = new MutationObserver(stayOnPage);
  let host: Host | undefined;
  let attempts = 0;

  const push = (...calls: Call[]) => calls.forEach(call);
  const api = { push } as unknown as MosalaSupport & Record<string, unknown>; // the methods follow
  for (const name of methods) api[name] = (...args: unknown[]) => call([name, ...args]);
  window.MosalaSupport = api;
  stayOnPage();
  push(...commands);
  if (wasHere()) (window.requestIdleCallback ?? setTimeout)(load); // Safari has none

  function call(called: Call) {
    if (host) return host.call(called);
    const [name, value, listener] = called;
    if (/open|close|toggle/.test(name)) {
      embed.isWanted = name !== 'close';
      return void (embed.isWanted && !embed.launcher.button.ariaBusy && load()); // shows its failure itself
    }
    embed.calls.push(called);
    if (name === 'setLocale') options.locale = value as string; // as the API has it
    embed.launcher.rename();
    if (value === 'ready') queueMicrotask(listener as () => void);
  }

  /** Comes again when the line is back, and by itself while nothing has come: it may have failed, or hang. */
  async function load() {
    if (host) return;
    const { button, showFailure } = embed.launcher;
    button.ariaBusy = 'true';
    addEventListener('online', load); // once, however often
    setTimeout(load, 4e3 * 1.5 ** attempts);
    try {
      // A browser remembers a failed import by its address.
      const file = new URL(`${__HOST_FILE__}?${attempts++}`, script.src) as unknown as string; // import() reads it as one
      const module: typeof import('./host.ts') = await import(/* @vite-ignore */ file);
      host ??= module.start(embed);
    } catch (failure) {
      if (host) return;
      showFailure(embed.isWanted);
      for (const [, event, listener] of embed.calls) {
        if (event === 'error')
          (listener as Listener<'error'>)({ code: 'load_failed', message: `${failure}` });
      }
    }
    button.ariaBusy = null;
  }

  /** Beside the body, which pages replace; and again when `document.open` has emptied the page and ended all listeners. */
  function stayOnPage() {
    const page = document.documentElement;
    observer.observe(document, { childList: true });
    if (page) observer.observe(page, { childList: true });
    if (!document.body || embed.launcher.host.isConnected) return;
    embed.launcher = createLauncher(options, press);
    page.append(embed.launcher.host);
    host?.update();
  }
}
