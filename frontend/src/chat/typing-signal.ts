import { limits } from 'backend/contract';

const repeatMs = limits.typingExpiresMs / 2;

export interface TypingSignal {
  /** To be called at each change of the field. */
  typed(): void;
  /** The message was sent, or the field was emptied. */
  stopped(): void;
}

/** Says that somebody types: at once, again while they go on, and that they stopped after a pause. */
export function createTypingSignal(tell: (isTyping: boolean) => void): TypingSignal {
  let toldAt = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stopped = () => {
    clearTimeout(pause);
    if (toldAt > 0) tell(false);
    toldAt = 0;
  };
  return {
    typed() {
      clearTimeout(pause);
      pause = setTimeout(stopped, repeatMs);
      if (Date.now() - toldAt < repeatMs) return;
      toldAt = Date.now();
      tell(true);
    },
    stopped,
  };
}
