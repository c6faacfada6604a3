let audio: AudioContext | undefined;

/** Browsers let nothing be heard before a gesture: to be called with each, until one has worked. */
export function unlockSound(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume(); // stays as it is without a gesture
}

/** Short soft notes, one after another, in hertz. @returns false, and silence, before a gesture */
export function playNotes(frequencies: readonly number[]): boolean {
  if (audio?.state !== 'running') return false;
  for (const [place, frequency] of frequencies.entries()) {
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
  return true;
}
