import type { Availability, Presence } from 'backend/contract';
import { ask, useLink } from './connection.ts';
import { myself, receiveProfile } from './store/identity.ts';
import { notifyRefusal } from './store/notices.ts';

/** What the reader chose and the server has not confirmed: it is shown, and said again with the next connection. */
let wanted: { status: Availability; before: Availability } | null = null;

export async function chooseAvailability(status: Availability): Promise<void> {
  const me = myself();
  if (!me) return;
  wanted = { status, before: wanted?.before ?? me.availability };
  receiveProfile({ id: me.id, availability: status });
  if (useLink.getState().link === 'online') await sayAvailability();
}

/** To be called with every new connection, and after every choice. */
export async function sayAvailability(): Promise<void> {
  const [said, me] = [wanted, myself()];
  if (said === null || me === undefined) return;
  receiveProfile({ id: me.id, availability: said.status });
  const reply = await ask('setAvailability', { status: said.status });
  const isLost = !reply.ok && reply.error.code === 'unavailable' && useLink.getState().link !== 'online';
  if (wanted !== said || isLost) return;
  wanted = null;
  if (reply.ok) return;
  receiveProfile({ id: me.id, availability: said.before });
  notifyRefusal(reply.error);
}

/** The reader's own is what they chose last, until the server has heard it. */
export function receiveAvailability({ agentId, availability }: Presence): void {
  if (wanted === null) receiveProfile({ id: agentId, availability });
}
