import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FrameSettings, post, readToFrame, type ToFrame, type ToHost } from '../frame-protocol.ts';

/** The frame's line to the page around it. Which pages may be there is for the server's `frame-ancestors` to say. */
export interface HostLink {
  /** Null until the page has spoken. */
  readonly settings: StoreApi<FrameSettings | null>;
  /** How often the page has logged the visitor out; it may do so before there is a chat. */
  readonly logouts: StoreApi<{ count: number }>;
  tell(message: ToHost): void;
  /** Returns the undo. */
  on<Type extends ToFrame['type']>(
    type: Type,
    listener: (message: Extract<ToFrame, { type: Type }>) => void,
  ): () => void;
}

export function linkHost(): HostLink {
  const settings = createStore<FrameSettings | null>(() => null);
  const logouts = createStore(() => ({ count: 0 }));
  const listeners = new Set<(message: ToFrame) => void>();
  /** The first who speaks is the page; no other origin is heard after it. */
  let hostOrigin: string | null = null;

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || window.parent === window || origin !== (hostOrigin ?? origin)) return;
    const message = readToFrame(data);
    if (!message) return;
    if (hostOrigin === null) openLinksIn(origin);
    hostOrigin = origin;
    if (message.type === 'settings') settings.setState(message);
    if (message.type === 'logout') logouts.setState(({ count }) => ({ count: count + 1 }));
    for (const listener of listeners) listener(message);
  });
  post(window.parent, { type: 'ready' }, '*'); // nothing secret, and who is there is not known yet

  return {
    settings,
    logouts,
    tell(message) {
      if (hostOrigin !== null) post(window.parent, message, hostOrigin);
    },
    on(type, listener) {
      const hear = (message: ToFrame) => {
        if (message.type === type) listener(message as Extract<ToFrame, { type: typeof type }>);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

/** Paths in answers are those of the host page, and lead there. */
function openLinksIn(origin: string): void {
  const base = document.createElement('base');
  base.href = `${origin}/`;
  base.target = '_parent';
  document.head.append(base);
}
