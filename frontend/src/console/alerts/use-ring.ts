import { useEffect } from 'react';
import { playNotes } from '../../chat/notes.ts';

/** Who waits. */
export const ring = [523, 659, 784];
/** Often enough not to be forgotten, seldom enough to be borne. Browsers stretch it to a minute in tabs long unseen. */
const everyMs = 15_000;

/** Rings at once and again and again for as long as it is asked to. */
export function useRing(isRinging: boolean): void {
  useEffect(() => {
    if (!isRinging) return;
    playNotes(ring);
    const timer = setInterval(() => playNotes(ring), everyMs);
    return () => clearInterval(timer);
  }, [isRinging]);
}
