import { locales } from 'backend/contract';
import { type ReactNode, useId } from 'react';
import { Button } from '../elements/Button.tsx';
import { Select } from '../elements/Select.tsx';
import { useFindingText, useText } from '../language.ts';
import type { ListName } from '../route.ts';
import { useDepartments } from '../store/departments.ts';
import { clearFilters, type Filter, setFilter, stages, useFilters } from '../store/filters.ts';
import { useTagsInUse } from '../store/tags.ts';

/** Narrows the lists; each wish holds until it is taken back, whatever list is looked at. */
export function Filters({ list }: { list: ListName }) {
  const t = useText();
  const f = useFindingText();
  const { text, filter } = useFilters();
  const tags = useTagsInUse();
  const departments = useDepartments();
  const wish = (wanted: Filter) => setFilter({ ...filter, ...wanted });
  const hasWishes = Object.values(filter).some(one => one !== undefined);
  const nameOf = (id: string) => departments.find(one => one.id === id)?.name ?? id;

  return (
    <fieldset
      id="filters"
      tabIndex={-1}
      aria-label={f('filters')}
      className="focus-inside grid shrink-0 grid-cols-2 gap-2 px-2 pt-2"
    >
      {(list === 'all' || text !== '') && (
        <Choice
          label={f('filter.stage')}
          value={filter.stage}
          options={stages.map(stage => [stage, f(`stage.${stage}`)])}
          onChoose={stage => wish({ stage: stages.find(one => one === stage) })}
        />
      )}
      <Choice
        label={f('filter.language')}
        value={filter.locale}
        options={locales.map(locale => [locale, t(`languageName.${locale}`)])}
        onChoose={locale => wish({ locale: locales.find(one => one === locale) })}
      />
      <Choice
        label={f('filter.department')}
        value={filter.department}
        options={withChosen(
          departments.map(({ id }) => id),
          filter.department,
        ).map(id => [id, nameOf(id)])}
        onChoose={department => wish({ department })}
      />
      <Choice
        label={f('filter.tag')}
        value={filter.tag}
        options={withChosen(
          tags.map(({ tag }) => tag),
          filter.tag,
        ).map(tag => [tag, tag])}
        onChoose={tag => wish({ tag })}
      />
      <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={filter.isUnread ?? false}
          onChange={event => wish({ isUnread: event.target.checked || undefined })}
          className="size-4 accent-[var(--mosala-brand)]"
        />
        {f('filter.unread')}
      </label>
      {hasWishes && (
        <Button look="quiet" className="justify-self-end" onClick={clearFilters}>
          {f('filters.clear')}
        </Button>
      )}
    </fieldset>
  );
}

/** What is chosen stays choosable, also when nothing has it any more. */
const withChosen = (all: string[], chosen: string | undefined) =>
  chosen === undefined || all.includes(chosen) ? all : [...all, chosen];

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: [value: string, name: ReactNode][];
  onChoose(value: string | undefined): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const f = useFindingText();
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <label htmlFor={id} className="text-[13px] text-quiet">
        {label}
      </label>
      <Select
        id={id}
        look="small"
        value={value ?? ''}
        options={[['', f('filter.any')], ...options]}
        onChoose={chosen => onChoose(chosen || undefined)}
      />
    </div>
  );
}
