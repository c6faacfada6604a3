import { useEffect, useRef } from 'react';
import { unlockSound } from '../chat/notes.ts';
import { onAnswer } from './answers.ts';
import type { Chat } from './chat.ts';
import { playSound } from './sound.ts';

const gestures = ['pointerdown', 'keydown'] as const;

/** A sound for an answer that nobody is looking at, in one of the tabs. */
export function useAnswerSound(chat: Chat | null, isWatched: boolean): void {
  const isWatchedNow = useRef(isWatched);
  isWatchedNow.current = isWatched;
  useEffect(() => {
    for (const gesture of gestures) window.addEventListener(gesture, unlockSound);
    return () => {
      for (const gesture of gestures) window.removeEventListener(gesture, unlockSound);
    };
  }, []);
  useEffect(() => {
    if (!chat) return;
    return onAnswer(chat.store, (_, { isLeader }) => {
      const isSeen = isWatchedNow.current && document.visibilityState === 'visible';
      if (isLeader && !isSeen) playSound();
    });
  }, [chat]);
}
