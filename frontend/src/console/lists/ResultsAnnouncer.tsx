import { useFindingText } from '../language.ts';
import type { ListName } from '../route.ts';
import { useFilters } from '../store/filters.ts';
import { useShown } from './shown.ts';

/** Says aloud how many a search has found, once it has. */
export function ResultsAnnouncer({ list }: { list: ListName }) {
  const f = useFindingText();
  const { text } = useFilters();
  const { conversations, pages } = useShown(list);
  const isSettled = text !== '' && pages !== undefined && !pages.isLoading;
  const count = conversations.length;
  return (
    <p role="status" className="sr-only">
      {isSettled && f(pages.cursor === null ? 'results.count' : 'results.more', { count })}
    </p>
  );
}
