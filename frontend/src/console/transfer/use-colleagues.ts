import type { Colleague, RefusalReply } from 'backend/contract';
import { useEffect, useState } from 'react';
import { ask } from '../connection.ts';
import { usePresence } from '../store/presence.ts';

interface Colleagues {
  /** Absent until the first answer. */
  colleagues?: readonly Colleague[];
  /** Why the last look failed. */
  error?: RefusalReply;
}

/** Who is there now and how much each holds, looked at again whenever somebody comes, goes or chooses otherwise. */
export function useColleagues(): Colleagues & { lookAgain(): void } {
  const byAgent = usePresence(state => state.byAgent);
  const [looks, setLooks] = useState(0);
  const [seen, setSeen] = useState<Colleagues>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: both say that it is time to look
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const reply = await ask('fetchColleagues', {});
      if (!isCurrent) return;
      setSeen(before => (reply.ok ? reply.data : { ...before, error: reply.error }));
    };
    void look(); // its outcome is in the state
    return () => {
      isCurrent = false;
    };
  }, [byAgent, looks]);
  return { ...seen, lookAgain: () => setLooks(looks + 1) };
}
