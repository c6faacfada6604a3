import { beforeEach, expect, test } from '@jest/globals';

type Handler = (event: Record<string, unknown>) => void;
const handlers: Record<string, Handler> = {};
let shown: { tag: string; title: string; renotify?: boolean }[] = [];
let opened: string[] = [];
let windows: ReturnType<typeof consoleWindow>[] = [];
/** What the server answers, and what it was asked. */
let status = 200;
let asked: unknown[][] = [];
let given: { isEnded: boolean }[] = [];

Object.assign(globalThis, {
  self: {
    addEventListener: (type: string, handler: Handler) => (handlers[type] = handler),
    registration: {
      showNotification: async (title: string, { tag, renotify }: { tag: string; renotify?: boolean }) =>
        void shown.push({ title, tag, ...(renotify && { renotify }) }),
      pushManager: { subscribe: async (options: unknown) => subscription(options) },
      getNotifications: async ({ tag }: { tag: string }) =>
        shown
          .filter(one => one.tag === tag)
          .map(one => ({ close: () => (shown = shown.filter(other => other !== one)) })),
    },
    clients: { matchAll: async () => windows, openWindow: async (url: string) => void opened.push(url) },
  },
});
globalThis.fetch = (async (path: string, { method, body }: RequestInit = {}) => {
  asked.push([method ?? 'GET', path, body && JSON.parse(String(body))]);
  return Response.json({ publicKey: 'ours' }, { status });
}) as typeof fetch;
await import('./worker.ts');

beforeEach(() => {
  shown = [];
  status = 200;
  asked = [];
  given = [];
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

test('shows what is pushed, but for where somebody looks at the console, unless it is a test', async () => {
  await push({ title: 'Marie', tag: '1', isTest: false });
  windows = [consoleWindow('hidden')];
  await push({ title: 'Ben', tag: '2', isTest: false });
  windows = [consoleWindow('visible')];
  await push({ title: 'Awa', tag: '3', isTest: false });
  await push({ title: 'Essai', tag: 'test', isTest: true });
  expect(shown.map(({ title }) => title)).toEqual(['Marie', 'Ben', 'Essai']);
  expect(shown.every(({ renotify }) => renotify)).toBe(true);
});

test('a subscription that the browser has replaced is told to the server', async () => {
  await dispatch('pushsubscriptionchange', { newSubscription: subscription('new') });
  expect(asked).toEqual([['PUT', '/api/me/push', { of: 'new' }]]);
});

test('one that it has only ended is made anew, with the server’s key', async () => {
  await dispatch('pushsubscriptionchange', {});
  const options = { userVisibleOnly: true, applicationServerKey: 'ours' };
  expect(asked).toEqual([
    ['GET', '/api/me/push', undefined],
    ['PUT', '/api/me/push', { of: options }],
  ]);
});

test('where nobody is signed in any more there is none', async () => {
  status = 401;
  await dispatch('pushsubscriptionchange', {});
  expect(given).toEqual([]);
  await dispatch('pushsubscriptionchange', { newSubscription: subscription('new') });
  expect(given).toMatchObject([{ isEnded: true }]);
});

function subscription(of: unknown) {
  const made = {
    isEnded: false,
    toJSON: () => ({ of }),
    async unsubscribe() {
      this.isEnded = true;
    },
  };
  given.push(made);
  return made;
}

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

const push = (data: object) => dispatch('push', { data: { json: () => data } });

async function dispatch(type: string, event: object): Promise<void> {
  let done: Promise<unknown> = Promise.resolve();
  handlers[type]?.({ ...event, waitUntil: (promise: Promise<unknown>) => (done = promise) });
  await done;
}
