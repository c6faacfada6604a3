let audio: AudioContext | undefined;

/** Browsers let nothing be heard before a gesture: to be called with each, until one has worked. */
export function unlockSound(): void {
  if (!globalThis.AudioContext) return;
  audio ??= new AudioContext();
  void audio.resume(); // stays as it is without a gesture
}

/** Short soft notes, one after another, in hertz; silence before a gesture. */
export function playNotes(frequencies: readonly number[]): void {
  if (audio?.state !== 'running') return;
  let start = audio.currentTime;
  for (const frequency of frequencies) {
    const note = audio.createOscillator();
    const volume = audio.createGain();
    note.frequency.value = frequency;
    volume.gain.value = 0.1;
    volume.gain.setTargetAtTime(0, start, 0.05);
    note.connect(volume).connect(audio.destination);
    note.start(start);
    note.stop(start + 0.2);
    start += 0.1;
  }
}
