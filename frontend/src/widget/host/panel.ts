import groundCss from '../../ui/ground.css?inline';
import { post, readToHost, type ToFrame, type ToHost } from '../frame-protocol.ts';
import { themed } from '../theme.ts';
import unreadCss from '../unread.css?inline';
import type { Embed } from './embed.ts';
import { addStyles, element } from './launcher.ts';
import panelCss from './panel.css?inline';
import { createSkeleton, type PanelTexts } from './skeleton.ts';

/** The frame with the conversation, and what stands in its place until it can be used. */
export interface Panel {
  /** Waits until the frame listens; of each type only the newest counts then. */
  send(message: ToFrame): void;
  show(isOpen: boolean, movesFocus: boolean): void;
  remove(): void;
}

export interface PanelEvents {
  hear(message: ToHost): void;
  /** Loaded, and yet it is not our page that answers: the browser has shown a page of its own. Or nothing has come at all. */
  fail(): void;
  hide(): void;
}

const graceMs = 1_500;
/** The frame takes 40 s at 8 kbit/s. */
const patienceMs = 60_000;

export function createPanel(
  { launcher, serverUrl, options }: Embed,
  texts: PanelTexts,
  events: PanelEvents,
  isLineBad: boolean,
): Panel {
  const box = element('div', 'panel');
  const skeleton = createSkeleton(texts, options.color, events.hide);
  const frame = element('iframe', '');
  const waiting = new Map<ToFrame['type'], ToFrame>();
  let isReady = false;
  let isComing = false;
  let isUsable = false;

  box.hidden = true;
  box.dir = options.direction === 'rtl' ? 'rtl' : 'ltr';
  frame.title = texts.title;
  frame.allow = 'autoplay; clipboard-write';
  frame.src = `${serverUrl}/widget/panel${isLineBad ? '/patient' : ''}`;
  frame.onload = () => setTimeout(giveUp, graceMs);
  setTimeout(giveUp, patienceMs);
  window.addEventListener('message', receive);
  addStyles(launcher.host.shadowRoot!, themed(groundCss + unreadCss + panelCss, options)); // an open one
  box.append(skeleton, frame);
  launcher.corner.prepend(box);

  return {
    send,
    show(isOpen, movesFocus) {
      box.hidden = !isOpen;
      if (!isOpen || !movesFocus) return;
      if (isUsable) focusFrame();
      else skeleton.querySelector('button')?.focus();
    },
    remove() {
      window.removeEventListener('message', receive);
      box.remove();
    },
  };

  function giveUp() {
    if (!isReady && !isComing && frame.isConnected) events.fail();
  }

  function send(message: ToFrame) {
    if (isReady && frame.contentWindow) return post(frame.contentWindow, message, serverUrl);
    waiting.delete(message.type);
    waiting.set(message.type, message);
  }

  function receive({ source, origin, data }: MessageEvent) {
    if (source !== frame.contentWindow || origin !== serverUrl) return;
    const message = readToHost(data);
    if (!message) return;
    isComing ||= message.type === 'coming';
    if (message.type === 'ready') {
      isReady = true;
      for (const kept of waiting.values()) send(kept);
      waiting.clear();
    }
    if (message.type === 'news' && !isUsable) reveal();
    events.hear(message);
  }

  function reveal() {
    const hadFocus = skeleton.contains(launcher.host.shadowRoot!.activeElement); // an open one
    isUsable = true;
    skeleton.remove();
    frame.className = 'usable';
    if (hadFocus) focusFrame();
  }

  function focusFrame() {
    frame.focus();
    send({ type: 'focus' });
  }
}
