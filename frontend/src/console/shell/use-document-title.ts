import { useEffect } from 'react';
import { useText } from '../language.ts';
import { conversationsOf } from '../lists/sorting.ts';
import { useConversations } from '../store/conversations.ts';
import { useMe } from '../store/identity.ts';

/** The tab says how many wait, for whoever works in another one. */
export function useDocumentTitle(): void {
  const t = useText();
  const me = useMe().id;
  const waiting = useConversations(({ byId }) => conversationsOf('queue', byId, me).length);
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${t('title')}` : t('title');
  }, [waiting, t]);
}
