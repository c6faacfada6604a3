import type { ToFrame, ToHost } from '../frame-protocol.ts';

const prefix = 'mosala-support.kept.';

/** Keeps things in the host page's storage for a frame whose own the browser blocks. */
export function answerStorage(asked: Extract<ToHost, { type: 'recall' | 'keep' }>): ToFrame {
  const { id } = asked;
  try {
    if (asked.type === 'recall') return { type: 'kept', id, isDone: true, values: allKept() };
    if (asked.value === undefined) localStorage.removeItem(prefix + asked.key);
    else localStorage.setItem(prefix + asked.key, asked.value);
    return { type: 'kept', id, isDone: true };
  } catch {
    return { type: 'kept', id, isDone: false }; // blocked here too, or full: the frame says so
  }
}

function allKept(): Record<string, string> {
  const ours = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(ours.map(([key, value]) => [key.slice(prefix.length), String(value)]));
}
