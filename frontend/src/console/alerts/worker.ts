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

async function show({ title, body, tag, link, isTest }: Extract<ToWorker, { type: 'show' }>): Promise<void> {
  const windows = await consoles();
  if (!isTest && windows.some(({ visibilityState }) => visibilityState === 'visible')) return;
  await self.registration.showNotification(title, { body, tag, data: link });
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
