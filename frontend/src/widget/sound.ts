import { createStore } from 'zustand/vanilla';

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

let audio: AudioContext | undefined;

/** Browsers let nothing be heard before a gesture: to be called with each, until one has worked. */
export function unlockSound(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume(); // stays as it is without a gesture
}

/** Two short soft notes; silence when muted or before a gesture. */
export function playSound(): void {
  if (audio?.state !== 'running' || soundPreference.getState().isMuted) return;
  for (const [place, frequency] of [660, 880].entries()) {
    const start = audio.currentTime + place * 0.12;
    const note = audio.createOscillator();
    const volume = audio.createGain();
    note.frequency.value = frequency;
    volume.gain.setValueAtTime(0.08, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.2);
    note.connect(volume).connect(audio.destination);
    note.start(start);
    note.stop(start + 0.2);
  }
}

function readMuted(): boolean {
  try {
    return localStorage.getItem(key) === 'true';
  } catch {
    return false; // on a server, or storage is blocked
  }
}
