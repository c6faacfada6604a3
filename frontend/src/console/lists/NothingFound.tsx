import { SearchX } from 'lucide-react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { useFindingText } from '../language.ts';
import { clearFilters, search, useFilters } from '../store/filters.ts';

/** Nobody fits what is looked for; the way out is to look for less. */
export function NothingFound() {
  const f = useFindingText();
  const { text } = useFilters();
  const startOver = () => {
    search('');
    clearFilters();
  };
  return (
    <EmptyState
      icon={<SearchX size={32} strokeWidth={1.5} aria-hidden="true" />}
      action={<Button onClick={startOver}>{f('startOver')}</Button>}
    >
      {text === '' ? f('nothing.filtered') : f('nothing.found', { text })}
    </EmptyState>
  );
}
