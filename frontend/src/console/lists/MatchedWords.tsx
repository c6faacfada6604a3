import type { Match } from 'backend/contract';
import { StickyNote } from 'lucide-react';
import { useFindingText, useText } from '../language.ts';
import { useMe } from '../store/identity.ts';

/** Where a search found a conversation: who said it, and the words around it. */
export function MatchedWords({ match: { source, author, excerpt } }: { match: Match }) {
  const t = useText();
  const f = useFindingText();
  const me = useMe().id;
  return (
    <p className="line-clamp-2 text-sm break-words text-quiet">
      {source === 'note' && (
        <StickyNote size={14} strokeWidth={1.75} aria-hidden="true" className="mr-1 inline align-[-2px]" />
      )}
      {speaker()}
      {excerpt.map(({ text, isMatch }, place) =>
        isMatch ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
          <mark key={place} className="rounded-xs bg-chosen font-semibold text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );

  function speaker(): string {
    if (source === 'note') return f('match.note', { name: author?.name ?? '' });
    if (author?.kind === 'bot') return f('match.by', { name: t('author.bot') });
    if (author?.kind === 'agent')
      return author.id === me ? f('match.you') : f('match.by', { name: author.name ?? '' });
    return '';
  }
}
