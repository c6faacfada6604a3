import type { AgentProfile, Reply } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';

/** Who sits in front of the console. `expired` says that the session ended under their hands. */
type Identity =
  | { status: 'checking' }
  | { status: 'unreachable' }
  | { status: 'signed-out'; expired: boolean }
  | { status: 'signed-in'; agent: AgentProfile };

export const useIdentity = create<{ identity: Identity }>(() => ({ identity: { status: 'checking' } }));

const become = (identity: Identity) => useIdentity.setState({ identity });

export async function checkIdentity(): Promise<void> {
  const reply = await api.me();
  if (reply.ok) become({ status: 'signed-in', agent: reply.data });
  else if (reply.error.code === 'unauthorized') become({ status: 'signed-out', expired: false });
  else become({ status: 'unreachable' });
}

export async function signIn(credentials: { email: string; password: string }): Promise<Reply<AgentProfile>> {
  const reply = await api.login(credentials);
  if (!reply.ok) return reply;
  // Drafts survive an expired session, but only for the person who wrote them.
  if (lastAgentId !== undefined && lastAgentId !== reply.data.id) window.location.reload();
  else become({ status: 'signed-in', agent: reply.data });
  return reply;
}

/** A fresh page afterwards: nothing of one person's work stays in memory for the next. `letGo` ends what this browser holds besides. */
export async function signOut(letGo: () => Promise<void>): Promise<Reply<unknown>> {
  const reply = await api.logout();
  if (!reply.ok && reply.error.code !== 'unauthorized') return reply;
  await letGo();
  window.location.replace('/console');
  return reply;
}

export function endSession(): void {
  lastAgentId = myself()?.id;
  become({ status: 'signed-out', expired: true });
}

/** Whether this page is still theirs. Where another tab has signed in somebody else it begins anew: nothing of one person's work is taken for the other's. */
export function isStill(agent: AgentProfile): boolean {
  const isSame = myself()?.id === agent.id;
  if (!isSame) window.location.reload();
  return isSame;
}

/** The profile as the server's `session` and `presence` events tell it. */
export function receiveProfile(profile: Partial<AgentProfile> & { id: string }): void {
  const agent = myself();
  if (agent?.id === profile.id) become({ status: 'signed-in', agent: { ...agent, ...profile } });
}

/** The signed-in agent, for what is only shown to them. */
export function useMe(): AgentProfile {
  const identity = useIdentity(state => state.identity);
  if (identity.status !== 'signed-in') throw new Error('shown to nobody in particular');
  return identity.agent;
}

let lastAgentId: string | undefined;

/** The signed-in agent, where nothing is shown. */
export function myself(): AgentProfile | undefined {
  const { identity } = useIdentity.getState();
  return identity.status === 'signed-in' ? identity.agent : undefined;
}
