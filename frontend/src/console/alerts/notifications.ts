import { create } from 'zustand';
import { goTo } from '../route.ts';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

/** `unsupported` also on a page without https, where browsers offer none. */
export type Permission = NotificationPermission | 'unsupported';

/** Whether the browser lets us show notifications. */
export const usePermission = create<{ permission: Permission }>(() => ({ permission: permissionNow() }));

/** To be called from a press: browsers ask nobody without one. */
export async function askPermission(): Promise<void> {
  await Notification.requestPermission();
  lookAgain();
}

/** Shows it through the service worker: so it is there on phones too, and one for all tabs. */
export async function notify(message: Omit<Extract<ToWorker, { type: 'show' }>, 'type'>): Promise<void> {
  if (permissionNow() === 'granted') (await worker()).postMessage({ type: 'show', ...message });
}

export async function withdraw(tag: string): Promise<void> {
  if (permissionNow() === 'granted') (await worker()).postMessage({ type: 'withdraw', tag });
}

/** Goes where pressed notifications lead, and sees when the permission is changed in the browser's own settings. */
export function followNotifications(): () => void {
  const container = navigator.serviceWorker;
  const hear = ({ data }: MessageEvent<FromWorker>) => goTo(data.link);
  container?.addEventListener('message', hear);
  const asked = navigator.permissions?.query({ name: 'notifications' }).catch(() => undefined); // some browsers do not tell
  void asked?.then(status => status?.addEventListener('change', lookAgain));
  return () => {
    container?.removeEventListener('message', hear);
    void asked?.then(status => status?.removeEventListener('change', lookAgain));
  };
}

const lookAgain = () => usePermission.setState({ permission: permissionNow() });

function permissionNow(): Permission {
  return 'Notification' in globalThis && 'serviceWorker' in navigator
    ? Notification.permission
    : 'unsupported';
}

async function worker(): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register('/console-assets/worker.js');
  const { active, waiting, installing } = registration;
  const worker = active ?? waiting ?? installing;
  if (!worker) throw new Error('A worker that is registered is on its way at least.');
  await activated(worker);
  return worker;
}

/** Before, it may show nothing. */
function activated(worker: ServiceWorker): Promise<void> {
  return new Promise(resolve => {
    const look = () => worker.state === 'activated' && resolve();
    worker.addEventListener('statechange', look);
    look();
  });
}
