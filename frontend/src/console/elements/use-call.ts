import type { RefusalReply, Reply } from 'backend/contract';
import { useState } from 'react';

/** One call at a time, with what it was refused with last. */
export function useCall() {
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalReply>();

  /** @returns the call's data, or null where it was refused */
  async function run<T>(call: () => Promise<Reply<T>>): Promise<T | null> {
    setIsSending(true);
    const reply = await call();
    setIsSending(false);
    setRefusal(reply.ok ? undefined : reply.error);
    return reply.ok ? reply.data : null;
  }

  return { run, isSending, refusal };
}
