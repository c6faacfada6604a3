import type { Locale, PushKey, Reply } from 'backend/contract';
import { create } from 'zustand';
import { call } from '../api.ts';
import { registered, workerAddress } from './notifications.ts';

/** Whether this browser is told also while no console is open in it. */
export type PushState = 'off' | 'unsupported' | 'joining' | 'on' | 'failed' | 'tooMany';

export const usePush = create<{ state: PushState }>(() => ({ state: 'off' }));

/** Brings browser and server to what is wanted: told in this language, or not at all. One after the other, so that the last wish stays. */
export function settlePush(wanted: Locale | null): Promise<void> {
  settling = settling
    .then(() => (wanted === null ? leave() : join(wanted)))
    .catch(() => 'failed' as const) // the browser's push service is out of reach, or shut off
    .then(state => usePush.setState({ state }));
  return settling;
}

/** With the session, whose subscription the server has ended: the browser's part of it is not waited for for long. */
export const endPush = (): Promise<void> =>
  Promise.race([settlePush(null), new Promise<void>(resolve => setTimeout(resolve, endsWithinMs))]);

/** Through the push service. Where that knows this browser no more, it is joined anew. */
export async function testPush(locale: Locale): Promise<Reply<object>> {
  const reply = await call<object>('POST', '/api/me/push/test');
  if (reply.ok || reply.error.details?.reason !== 'not_subscribed') return reply;
  void settlePush(null); // comes before the next
  await settlePush(locale);
  return reply;
}

const endsWithinMs = 2_000;
let settling: Promise<void> = Promise.resolve();

async function join(locale: Locale): Promise<PushState> {
  const registration = await registered();
  void registration.update().catch(() => {}); // nobody visits its scope, so it is not looked at anew by itself
  const { pushManager } = registration;
  if (!pushManager) return 'unsupported'; // the DOM's types promise more than browsers keep
  if (usePush.getState().state !== 'on') usePush.setState({ state: 'joining' });
  const key = await call<PushKey>('GET', '/api/me/push');
  if (!key.ok) return 'failed';
  const options = { userVisibleOnly: true, applicationServerKey: key.data.publicKey };
  const subscription = await pushManager.subscribe(options).catch(async error => {
    if (error.name !== 'InvalidStateError') throw error;
    await (await pushManager.getSubscription())?.unsubscribe(); // of a key that the server has no more
    return pushManager.subscribe(options);
  });
  const kept = await call('PUT', '/api/me/push', { ...subscription.toJSON(), locale });
  if (kept.ok) return 'on';
  return kept.error.details?.reason === 'too_many' ? 'tooMany' : 'failed';
}

/** Also what is still shown goes: it may be for somebody else's eyes. */
async function leave(): Promise<PushState> {
  const registration = await navigator.serviceWorker?.getRegistration(workerAddress);
  for (const shown of (await registration?.getNotifications?.()) ?? []) shown.close();
  const subscription = await registration?.pushManager?.getSubscription();
  if (!subscription) return 'off';
  await call('DELETE', '/api/me/push'); // refused where nobody is signed in any more: then there is none
  await subscription.unsubscribe();
  return 'off';
}
