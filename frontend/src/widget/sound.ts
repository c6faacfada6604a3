import { createStore } from 'zustand/vanilla';
import { playNotes } from '../chat/notes.ts';

const key = 'mosala-support.isMuted';

/** Whether the visitor has turned the sound off; remembered where the browser lets us. */
export const soundPreference = createStore(() => ({ isMuted: readMuted() }));

export function setMuted(isMuted: boolean): void {
  soundPreference.setState({ isMuted });
  try {
    localStorage.setItem(key, String(isMuted));
  } catch {
    // storage is blocked or full
  }
}

/** Two notes; silence when muted or before a gesture. */
export function playSound(): void {
  if (!soundPreference.getState().isMuted) playNotes([660, 880]);
}

function readMuted(): boolean {
  try {
    return localStorage.getItem(key) === 'true';
  } catch {
    return false; // on a server, or storage is blocked
  }
}
