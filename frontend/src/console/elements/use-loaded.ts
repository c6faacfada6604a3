import type { RefusalReply, Reply } from 'backend/contract';
import { useCallback, useEffect, useState } from 'react';

/** What a call answers, asked for when the component appears and again with `reload`; old data stays until the new is here. */
export function useLoaded<T>(call: () => Promise<Reply<T>>) {
  const [state, setState] = useState<{ data?: T; error?: RefusalReply }>({});
  const reload = useCallback(async () => {
    const reply = await call();
    setState(({ data }) => (reply.ok ? { data: reply.data } : { data, error: reply.error }));
  }, [call]);
  useEffect(() => void reload(), [reload]); // its outcome is in the state
  return { ...state, reload };
}
