import type { VisitorConversation } from 'backend/contract';
import { useEffect, useState } from 'react';
import { useChatState } from './chat-context.ts';
import { createLoad } from './load.ts';

const load = createLoad(() => import('./waiting/Offers.tsx'));

/** What who waits may choose. It is loaded when it is needed, and again with each new connection. */
export function WaitingOffers({ conversation }: { conversation: VisitorConversation }) {
  const connection = useChatState(state => state.connection);
  const [part, setPart] = useState<Awaited<ReturnType<typeof load>>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a connection that is back is an occasion to try again
  useEffect(() => void load().then(setPart, () => {}), [connection]);
  return part ? <part.Offers {...conversation} /> : null;
}
