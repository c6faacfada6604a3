import type { ConversationsPage } from 'backend/contract';
import { useEffect, useState } from 'react';
import { call } from '../api.ts';

/** What the server finds in all conversations, newest query only. */
export type Found =
  | { status: 'nothing asked' }
  | { status: 'searching' }
  | { status: 'failed' }
  | { status: 'found'; conversations: ConversationsPage['conversations'] };

const pauseMs = 250;
/** A letter alone finds everything. */
const shortest = 2;

/** Asks once the writer pauses. */
export function useFound(query: string, isAllowed: boolean): Found {
  const [found, setFound] = useState<Found>({ status: 'nothing asked' });
  const isAsked = isAllowed && query.trim().length >= shortest;
  useEffect(() => {
    if (!isAsked) return setFound({ status: 'nothing asked' });
    let isOld = false;
    setFound({ status: 'searching' });
    const timer = setTimeout(async () => {
      const reply = await call<ConversationsPage>(
        'GET',
        `/api/conversations?${new URLSearchParams({ q: query.trim() })}`,
      );
      if (isOld) return;
      setFound(
        reply.ok ? { status: 'found', conversations: reply.data.conversations } : { status: 'failed' },
      );
    }, pauseMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [query, isAsked]);
  return found;
}
