import { useEffect, useState } from 'react';
import { useNow } from '../elements/use-now.ts';

/** Whole seconds until the given time is over, 0 afterwards; a new time starts it again. */
export function useCountdown(fromMs: number | undefined): number {
  const now = useNow();
  const [endsAt, setEndsAt] = useState(0);
  useEffect(() => setEndsAt(fromMs === undefined ? 0 : Date.now() + fromMs), [fromMs]);
  // The shared clock may be up to a second behind: nobody is told to wait longer than they were asked to.
  const seconds = Math.ceil(Math.min(endsAt - now, fromMs ?? 0) / 1000);
  return Math.max(0, seconds);
}
