import { useRef } from 'react';

type Liveness = 'polite' | 'off';

/**
 * Whether what the list shows now is to be read aloud: lines added below are, each once; older ones put in above, or a
 * history that is shown again, are not. `keys` are those of the lines; a new list for each change.
 */
export function useLiveness(keys: readonly string[]): Liveness {
  const drawn = useRef<{ keys: readonly string[]; live: Liveness }>({ keys: [], live: 'polite' });
  drawn.current = { keys, live: nextLiveness(drawn.current.keys, keys, drawn.current.live) };
  return drawn.current.live;
}

export function nextLiveness(before: readonly string[], keys: readonly string[], live: Liveness): Liveness {
  const isHistory = keys.length > 1 && !keys.some(key => before.includes(key));
  if (isHistory) return 'off';
  if (keys.at(-1) !== before.at(-1)) return 'polite';
  return keys[0] === before[0] ? live : 'off';
}
