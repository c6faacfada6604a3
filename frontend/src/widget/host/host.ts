import { hostTexts } from '../../i18n/host/texts.ts';
import { coversPage, watchCovering } from '../focus.ts';
import type { FrameSettings, ToHost } from '../frame-protocol.ts';
import { resolveLocale } from '../options.ts';
import { resolveWords } from '../words.ts';
import { showBadge } from './badge.ts';
import { createCalls } from './calls.ts';
import { createCover } from './cover.ts';
import type { Embed, Host } from './embed.ts';
import { answerStorage } from './kept.ts';
import { markOpen, markWritten, wasOpen } from './marks.ts';
import { createPanel, type Panel } from './panel.ts';
import type { PanelTexts } from './skeleton.ts';
import { createTitle } from './title.ts';
import { watchRouter } from './watch-router.ts';

/** Brings the panel in its frame to the page, and keeps page, launcher and frame told of each other. */
export function start(embed: Embed): Host {
  const hasFailed = embed.launcher.corner.textContent !== ''; // what the loader said of it still stands there
  const { wishes, tell, change, call } = createCalls(embed.options, wasOpen(), update);
  const hide = () => change({ isOpen: false });
  const title = createTitle();
  const cover = createCover(hide);
  let launcher = embed.launcher;
  let failures = 0;
  let panel: Panel | null = connect();
  let isOpen = false;
  let isAsked = false;
  let hasAttention = document.hasFocus();
  let logouts = 0;
  let news: Extract<ToHost, { type: 'news' }> | null = null;
  /** The panel did not come when it was wanted, and opens as soon as it has. */
  let isMissed = false;

  listen();
  watchRouter(update);
  watchCovering(update);
  // What was open before a reload is open again; the focus moves only with what somebody asks for from here on.
  update();
  isAsked = true;
  for (const called of embed.calls) if (called[1] !== 'ready') call(called); // the loader has told it
  if (embed.isWanted && hasFailed) openLate();
  else if (embed.isWanted) change({ isOpen: true });
  return { call, update };

  function update() {
    if (launcher !== embed.launcher) startAgain();
    if (wishes.isOpen) panel ??= connect();
    if (isOpen !== wishes.isOpen) turn();
    cover.fit(isOpen && coversPage(), launcher.corner);
    showUnread();
    if (logouts < wishes.logouts) logOut();
    panel?.send({ type: 'settings', ...settings() });
  }

  function connect(): Panel {
    // These texts have no plural forms.
    const texts = { ...(hostTexts[locale()] as PanelTexts), ...resolveWords(wishes.texts, locale()) };
    return createPanel(embed, texts, { hear, fail, hide }, failures > 0);
  }

  /** `document.open` took the launcher, the frame and all listeners. */
  function startAgain() {
    launcher = embed.launcher;
    panel?.remove();
    panel = connect();
    isOpen = false;
    listen();
  }

  function turn() {
    isOpen = wishes.isOpen;
    markOpen(isOpen || isMissed);
    launcher.button.hidden = isOpen;
    launcher.button.ariaExpanded = String(isOpen);
    if (isOpen) {
      launcher.showFailure(false);
      isMissed = false;
    }
    panel?.show(isOpen, isAsked);
    if (!isOpen && isAsked) launcher.button.focus();
    tell(isOpen ? 'open' : 'close', undefined);
  }

  function logOut() {
    logouts = wishes.logouts;
    markWritten(false);
    panel?.send({ type: 'logout' });
  }

  function locale() {
    return resolveLocale(wishes.locale);
  }

  function settings(): FrameSettings {
    const { page = location.pathname, theme, color, direction, identityToken } = wishes;
    const { title, subtitle, welcome } = resolveWords(wishes.texts, locale());
    return {
      isOpen,
      isFullScreen: coversPage(),
      hasAttention,
      locale: locale(),
      page,
      theme,
      color,
      direction,
      title,
      subtitle,
      welcome,
      identityToken,
    };
  }

  function hear(message: ToHost) {
    switch (message.type) {
      case 'recall':
      case 'keep':
        return panel?.send(answerStorage(message));
      case 'news':
        return takeIn(message);
      case 'message': {
        const { id, text, timestamp, author, name } = message;
        return tell('message', { id, message: text, timestamp, author: { kind: author, name } });
      }
      case 'trouble':
        return tell('error', { code: message.code, message: message.text });
      case 'hide':
        if (message.isLeaving) cover.leavePage();
        return hide();
      case 'reload':
        return location.reload();
    }
  }

  function takeIn(next: Extract<ToHost, { type: 'news' }>) {
    const before = news;
    news = next;
    if (isMissed) openLate();
    if (next.hasWritten !== (before?.hasWritten ?? false)) markWritten(next.hasWritten);
    if (next.unread !== (before?.unread ?? 0)) tell('unread', { count: next.unread });
    if (next.connection !== before?.connection || next.status !== before?.status) {
      tell('status', { connection: next.connection, conversation: next.status });
    }
    showUnread();
  }

  function showUnread() {
    const { unread = 0, label = '' } = news ?? {};
    launcher.rename();
    showBadge(launcher.button, unread, label);
    title.count(unread);
  }

  /** Who has gone on meanwhile, and writes somewhere else by now, is not called away. */
  function openLate() {
    isAsked = document.activeElement === launcher.host;
    change({ isOpen: true });
    isAsked = true;
  }

  function comeAgain() {
    panel ??= connect();
    update();
  }

  function fail() {
    panel?.remove();
    panel = null;
    isMissed ||= wishes.isOpen;
    launcher.showFailure(isMissed);
    if (wishes.isOpen || failures === 0) tellFailure();
    // A bad line needs many tries, and ever fewer are made where a page is refused.
    setTimeout(comeAgain, 1_000 * 1.15 ** failures++);
    hide();
  }

  function tellFailure() {
    const message = `The chat of ${embed.serverUrl} did not open here. Either it cannot be reached, or ${location.origin} is not in its CORS_ORIGIN, or this page's Content-Security-Policy has no "frame-src ${embed.serverUrl}".`;
    console.error(`Mosala Support: ${message}`);
    tell('error', { code: 'frame_refused', message });
  }

  function listen() {
    window.addEventListener('online', comeAgain);
    window.addEventListener('focus', attend);
    window.addEventListener('blur', lookAway);
    window.addEventListener('popstate', update);
    window.addEventListener('hashchange', update);
  }
  function attend() {
    hasAttention = true;
    update();
  }
  function lookAway() {
    hasAttention = false;
    update();
  }
}
