import { useEffect, useState } from 'react';
import { useChatState } from './chat-context.ts';
import { createLoad } from './load.ts';

const load = createLoad(() => import('./contact/ContactOffer.tsx'));

/** To be called back instead of waiting. It is loaded when it is needed, and again with each new connection. */
export function CallBack({ isAbsent }: { isAbsent: boolean }) {
  const connection = useChatState(state => state.connection);
  const [part, setPart] = useState<Awaited<ReturnType<typeof load>>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a connection that is back is an occasion to try again
  useEffect(() => void load().then(setPart, () => {}), [connection]);
  return part ? <part.ContactOffer isAbsent={isAbsent} /> : null;
}
