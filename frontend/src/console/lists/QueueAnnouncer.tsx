import { useEffect, useRef, useState } from 'react';
import { type Sentence, useText } from '../language.ts';
import { useConversations } from '../store/conversations.ts';
import { useMe } from '../store/identity.ts';
import { conversationsOf } from './sorting.ts';

/** Says aloud, without interrupting, that somebody new waits. Who waited already when the page came is not news. */
export function QueueAnnouncer() {
  const t = useText();
  const me = useMe().id;
  const { byId, isReady } = useConversations();
  const known = useRef<Set<string> | null>(null);
  const [news, setNews] = useState<Sentence>();

  useEffect(() => {
    if (!isReady) return;
    const waiting = conversationsOf('queue', byId, me);
    const fresh = waiting.filter(({ id }) => known.current?.has(id) === false);
    known.current = new Set(waiting.map(({ id }) => id));
    if (fresh.length > 0) setNews({ key: 'queue.news', values: { count: waiting.length } });
  }, [byId, isReady, me]);

  return (
    <p aria-live="polite" className="sr-only">
      {news && t(news.key, news.values)}
    </p>
  );
}
