import { beforeEach, expect, test } from '@jest/globals';

type Handler = (event: Record<string, unknown>) => void;
const handlers: Record<string, Handler> = {};
let shown: { tag: string; title: string }[] = [];
let opened: string[] = [];
let windows: ReturnType<typeof consoleWindow>[] = [];

Object.assign(globalThis, {
  self: {
    addEventListener: (type: string, handler: Handler) => (handlers[type] = handler),
    registration: {
      showNotification: async (title: string, { tag }: { tag: string }) => void shown.push({ title, tag }),
      getNotifications: async ({ tag }: { tag: string }) =>
        shown
          .filter(one => one.tag === tag)
          .map(one => ({ close: () => (shown = shown.filter(other => other !== one)) })),
    },
    clients: { matchAll: async () => windows, openWindow: async (url: string) => void opened.push(url) },
  },
});
await import('./worker.ts');

beforeEach(() => {
  shown = [];
  opened = [];
  windows = [];
});

test('shows what it is told while nobody looks at the console', async () => {
  windows = [consoleWindow('hidden'), consoleWindow('visible', '/jobs')];
  await tell({ type: 'show', title: 'Marie', tag: '1' });
  expect(shown).toEqual([{ title: 'Marie', tag: '1' }]);
});

test('shows nothing where somebody looks at it, but for a test', async () => {
  windows = [consoleWindow('hidden'), consoleWindow('visible')];
  await tell({ type: 'show', title: 'Marie', tag: '1', isTest: false });
  await tell({ type: 'show', title: 'Essai', tag: 'test', isTest: true });
  expect(shown).toEqual([{ title: 'Essai', tag: 'test' }]);
});

test('takes back what was answered', async () => {
  await tell({ type: 'show', title: 'Marie', tag: '1' });
  await tell({ type: 'show', title: 'Ben', tag: '2' });
  await tell({ type: 'withdraw', tag: '1' });
  expect(shown).toEqual([{ title: 'Ben', tag: '2' }]);
});

test('a press leads to the conversation in the console that is open, else in a new one', async () => {
  await press('#/queue/1');
  expect(opened).toEqual(['/console#/queue/1']);
  windows = [consoleWindow('hidden')];
  await press('#/queue/2');
  expect(opened).toHaveLength(1);
  expect(windows[0]).toMatchObject({ heard: [{ link: '#/queue/2' }], isFocused: true });
});

function consoleWindow(visibilityState: string, path = '/console') {
  const heard: unknown[] = [];
  return {
    url: `https://support.example.org${path}#/queue`,
    visibilityState,
    heard,
    isFocused: false,
    postMessage: (message: unknown) => void heard.push(message),
    async focus() {
      this.isFocused = true;
    },
  };
}

const tell = (data: object) => dispatch('message', { data });
const press = (link: string) =>
  dispatch('notificationclick', { notification: { data: link, close: () => undefined } });

async function dispatch(type: string, event: object): Promise<void> {
  let done: Promise<unknown> = Promise.resolve();
  handlers[type]?.({ ...event, waitUntil: (promise: Promise<unknown>) => (done = promise) });
  await done;
}
