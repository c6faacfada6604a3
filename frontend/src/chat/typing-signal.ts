import { visitorLimits } from 'backend/contract';

const repeatMs = visitorLimits.typingExpiresMs / 2;

export interface TypingSignal {
  /** To be called at each change of the field. */
  typed(): void;
  /** The message was sent, or the field was emptied. */
  stopped(): void;
}

/** Says that somebody types: at once, again while they go on, and that they stopped after a pause. */
export function createTypingSignal(tell: (isTyping: boolean) => void): TypingSignal {
  let toldAt: number | undefined; // not by the clock on the wall, which may be set back
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stopped = () => {
    clearTimeout(pause);
    if (toldAt !== undefined) tell(false);
    toldAt = undefined;
  };
  return {
    typed() {
      clearTimeout(pause);
      pause = setTimeout(stopped, repeatMs);
      if (toldAt !== undefined && performance.now() - toldAt < repeatMs) return;
      toldAt = performance.now();
      tell(true);
    },
    stopped,
  };
}
