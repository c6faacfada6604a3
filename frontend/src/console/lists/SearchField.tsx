import { limits } from 'backend/contract';
import { Search, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../elements/Button.tsx';
import { Key } from '../elements/Key.tsx';
import { useShortcut } from '../elements/use-shortcut.ts';
import { useFindingText } from '../language.ts';
import { search, useFilters } from '../store/filters.ts';

const settledAfterMs = 250;

interface SearchFieldProps {
  filtersAreOpen: boolean;
  onToggleFilters: () => void;
}

/** Looks through everything that was said, by whomever. What is typed is looked for once the fingers rest. */
export function SearchField({ filtersAreOpen, onToggleFilters }: SearchFieldProps) {
  const f = useFindingText();
  const { text, filter } = useFilters();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const wishes = Object.values(filter).filter(wish => wish !== undefined).length;
  useShortcut('/', () => field.current?.focus());
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => search(typed.trim()), settledAfterMs);
    return () => clearTimeout(timer);
  }, [typed, text]);

  return (
    <div className="flex shrink-0 items-center gap-1 px-2 pt-2">
      <search className="relative min-w-0 flex-1">
        <Search
          size={18}
          strokeWidth={1.75}
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-quiet"
        />
        <input
          ref={field}
          type="search"
          aria-label={f('search.label')}
          aria-keyshortcuts="/"
          placeholder={f('search.placeholder')}
          value={typed}
          maxLength={limits.searchLength}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Escape') setTyped('');
            if (event.key === 'Enter') search(typed.trim());
          }}
          className="peer min-h-10 w-full rounded-control border border-control bg-raised pr-2 pl-9 text-base text-ink md:min-h-9 md:text-sm"
        />
        <span className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 peer-focus:hidden peer-[:not(:placeholder-shown)]:hidden">
          <Key>/</Key>
        </span>
      </search>
      <IconButton
        name={wishes > 0 ? f('filters.active', { count: wishes }) : f('filters')}
        aria-expanded={filtersAreOpen}
        aria-controls="filters"
        onClick={onToggleFilters}
        className="relative aria-expanded:bg-chosen aria-expanded:text-ink"
      >
        <SlidersHorizontal size={20} strokeWidth={1.75} aria-hidden="true" />
        {wishes > 0 && (
          <span
            aria-hidden="true"
            className="absolute -top-0.5 -right-0.5 flex size-4 items-center justify-center rounded-full bg-brand text-[11px] font-semibold text-on-brand"
          >
            {wishes}
          </span>
        )}
      </IconButton>
    </div>
  );
}
