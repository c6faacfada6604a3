import type { Push } from 'backend/contract';
import { create } from 'zustand';
import { goTo } from '../route.ts';
import type { FromWorker } from './worker-protocol.ts';

/** `unsupported` also on a page without https, where browsers offer none; iPhones and iPads offer them from the home screen only. */
export type Permission = NotificationPermission | 'unsupported' | 'fromHomeScreen';

export const workerAddress = '/console-assets/worker.js';

/** Whether the browser lets us show notifications. */
export const usePermission = create<{ permission: Permission }>(() => ({ permission: permissionNow() }));

/** To be called from a press: browsers ask nobody without one. */
export async function askPermission(): Promise<void> {
  await Notification.requestPermission();
  lookAgain();
}

/** Shows it through the service worker: so it is there on phones too, and one for all tabs. */
export async function notify(message: Push): Promise<void> {
  if (permissionNow() === 'granted') (await worker()).postMessage({ type: 'show', ...message });
}

export async function withdraw(tag: string): Promise<void> {
  if (permissionNow() === 'granted') (await worker()).postMessage({ type: 'withdraw', tag });
}

/** Of what was shown while the console was closed only what still calls stays. */
export async function withdrawAllBut(tags: ReadonlySet<string>): Promise<void> {
  if (permissionNow() !== 'granted') return;
  for (const shown of await (await registered()).getNotifications()) if (!tags.has(shown.tag)) shown.close();
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
  if ('Notification' in globalThis && 'serviceWorker' in navigator) return Notification.permission;
  return isAppleMobile() && isSecureContext ? 'fromHomeScreen' : 'unsupported';
}

/** An iPad says that it is a Mac. */
function isAppleMobile(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

/** The service worker's registration, once it is at work. */
export async function registered(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(workerAddress);
  await activated(workerOf(registration));
  return registration;
}

const worker = async () => workerOf(await registered());

function workerOf({ active, waiting, installing }: ServiceWorkerRegistration): ServiceWorker {
  const worker = active ?? waiting ?? installing;
  if (!worker) throw new Error('A worker that is registered is on its way at least.');
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
