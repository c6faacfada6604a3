import { create } from 'zustand';

/** What may call an agent to the console, in this browser. */
export interface AlertPreferences {
  sound: boolean;
  /** Nothing is shown without the browser's permission, which is asked for apart. */
  notifications: boolean;
}

const unchosen: AlertPreferences = { sound: true, notifications: true };
const keyOf = (agentId: string) => `mosala.console.alerts.${agentId}`;

/** Of the agent who is signed in: people who share a computer choose for themselves. */
export const useAlertPreferences = create<AlertPreferences>(() => unchosen);

/** @returns the undo: from there on other tabs' choices are not followed */
export function followPreferences(agentId: string): () => void {
  const read = () => useAlertPreferences.setState(readPreferences(localStorage.getItem(keyOf(agentId))));
  const hear = ({ key }: StorageEvent) => {
    if (key === keyOf(agentId)) read();
  };
  read();
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

export function prefer(agentId: string, change: Partial<AlertPreferences>): void {
  useAlertPreferences.setState(change);
  localStorage.setItem(keyOf(agentId), JSON.stringify(useAlertPreferences.getState()));
}

function readPreferences(kept: string | null): AlertPreferences {
  try {
    return { ...unchosen, ...JSON.parse(kept ?? '{}') }; // our own writing
  } catch {
    return unchosen;
  }
}
