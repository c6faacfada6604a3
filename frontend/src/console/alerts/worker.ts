import type { Push, PushKey } from 'backend/contract';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

// The DOM's types and a worker's do not go together; this is what is used of them.
interface Window {
  url: string;
  visibilityState: DocumentVisibilityState;
  focus(): Promise<unknown>;
  postMessage(message: FromWorker): void;
}
interface WorkerEvents {
  message: ExtendableEvent & { data: ToWorker };
  notificationclick: ExtendableEvent & { notification: Notification };
  push: ExtendableEvent & { data: { json(): Push } };
  pushsubscriptionchange: ExtendableEvent & { newSubscription?: PushSubscription | null };
}
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
declare const self: {
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<Window[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
};

self.addEventListener('message', event =>
  event.waitUntil(event.data.type === 'show' ? show(event.data) : withdraw(event.data.tag)),
);
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
/** While no console is open here, or one that has just lost its connection. */
self.addEventListener('push', event => event.waitUntil(show(event.data.json(), { renotify: true })));
self.addEventListener('pushsubscriptionchange', event => event.waitUntil(renew(event.newSubscription)));

/** What takes the place of an older one is told silently, unless it is to be told again: an open console has sounds of its own. */
async function show({ title, body, tag, link, isTest }: Push, options?: { renotify: true }): Promise<void> {
  const windows = await consoles();
  if (!isTest && windows.some(({ visibilityState }) => visibilityState === 'visible')) return;
  await self.registration.showNotification(title, { body, tag, data: link, ...options });
}

/** The browser has given up its subscription, some with a new one in place: the server has to know where we are now. */
async function renew(given?: PushSubscription | null): Promise<void> {
  const subscription = given ?? (await subscribeAnew());
  if (!subscription) return;
  const { status } = await fetch('/api/me/push', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(subscription),
  });
  if (status === 401 || status === 403) await subscription.unsubscribe(); // nobody here who may be told
}

async function subscribeAnew(): Promise<PushSubscription | null> {
  const response = await fetch('/api/me/push');
  if (!response.ok) return null; // the console subscribes when it is opened again
  const { publicKey }: PushKey = await response.json();
  const { pushManager } = self.registration;
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

async function withdraw(tag: string): Promise<void> {
  for (const notification of await self.registration.getNotifications({ tag })) notification.close();
}

/** In the console that is open, else in a new one. */
async function open(link: string): Promise<void> {
  const [window] = await consoles();
  if (!window) return void (await self.clients.openWindow(`/console${link}`));
  window.postMessage({ link });
  await window.focus();
}

async function consoles(): Promise<Window[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => new URL(url).pathname === '/console');
}
