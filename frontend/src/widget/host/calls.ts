import type { MosalaSupport, MosalaSupportEvents } from './api.ts';
import type { Call, Options } from './embed.ts';

/** What the page wishes for at this moment. */
export interface Wishes extends Options {
  isOpen: boolean;
  identityToken?: string;
  /** How many times the page called `logout`. */
  logouts: number;
}

export interface Calls {
  readonly wishes: Wishes;
  call(call: Call): void;
  change(wishes: Partial<Wishes>): void;
  tell<Event extends keyof MosalaSupportEvents>(event: Event, detail: MosalaSupportEvents[Event]): void;
}

/** Answers the methods of the API: each changes the wishes, and `onChange` makes them true. */
export function createCalls(options: Options, isOpen: boolean, onChange: () => void): Calls {
  // The same object, since a launcher that has to be drawn anew reads the options.
  const wishes: Wishes = Object.assign(options, { isOpen, logouts: 0 });
  const listeners: Record<string, Set<(detail: never) => void>> = {};
  const change = (changed: Partial<Wishes>) => {
    Object.assign(wishes, changed);
    onChange();
  };
  const methods: Omit<MosalaSupport, 'push'> = {
    open: () => change({ isOpen: true }),
    close: () => change({ isOpen: false }),
    toggle: () => change({ isOpen: !wishes.isOpen }),
    identify: ({ identityToken }) => change({ identityToken }),
    logout: () => change({ identityToken: undefined, logouts: wishes.logouts + 1 }),
    setLocale: locale => change({ locale }),
    setPage: page => change({ page }),
    on(event, listener) {
      listeners[event] ??= new Set();
      listeners[event].add(listener);
      if (event === 'ready') (listener as () => void)(); // it is by now
    },
    off: (event, listener) => void listeners[event]?.delete(listener),
  };

  return {
    wishes,
    change,
    call([name, ...args]) {
      // The types of the API tie the arguments to the method; a page may be wrong about both.
      if (Object.hasOwn(methods, name)) (methods[name as 'open'] as (...args: unknown[]) => void)(...args);
    },
    tell(event, detail) {
      // A listener that throws must not stop us; `on` has tied detail and event.
      for (const listener of listeners[event] ?? []) queueMicrotask(() => listener(detail as never));
    },
  };
}
