import type { Presence } from 'backend/contract';
import { create } from 'zustand';

/** The colleagues' presence by agent id, the reader's own included. */
export const usePresence = create<{ byAgent: Readonly<Record<string, Presence>> }>(() => ({ byAgent: {} }));

/** A new connection is told anew who is there; whoever left meanwhile is not among them. */
export const forgetPresence = (): void => usePresence.setState({ byAgent: {} });

export function receivePresence(presence: Presence): void {
  usePresence.setState(({ byAgent }) => ({ byAgent: { ...byAgent, [presence.agentId]: presence } }));
}

/** Connected ones first, then by name; the reader is not among them. */
export function colleaguesOf(byAgent: Readonly<Record<string, Presence>>, me: string): Presence[] {
  return Object.values(byAgent)
    .filter(({ agentId }) => agentId !== me)
    .sort((a, b) => Number(b.connected) - Number(a.connected) || a.name.localeCompare(b.name));
}
