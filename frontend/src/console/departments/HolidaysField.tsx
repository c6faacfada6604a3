import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { Button, IconButton } from '../elements/Button.tsx';
import { useLanguage } from '../language.ts';
import { useDepartmentText } from './department-text.ts';

interface HolidaysFieldProps {
  dates: string[];
  onChange(dates: string[]): void;
}

/** The days on which nobody is there, next first; those that are over stay until somebody takes them away. */
export function HolidaysField({ dates, onChange }: HolidaysFieldProps) {
  const d = useDepartmentText();
  const locale = useLanguage(state => state.locale);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  function add() {
    const date = field.current?.value;
    if (!date) return field.current?.focus();
    onChange([...new Set([...dates, date])].toSorted());
    if (field.current) field.current.value = '';
    field.current?.focus();
  }

  return (
    <fieldset tabIndex={-1} className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{d('holidays')}</legend>
      {dates.length > 0 && (
        <ul className="divide-y divide-line rounded-control border border-line">
          {dates.map(date => (
            <li key={date} className="flex items-center justify-between gap-2 py-0.5 pr-1 pl-3 text-sm">
              <span className="min-w-0 break-words">{formatDate(date, locale)}</span>
              <IconButton
                name={d('removeHoliday', { date: formatDate(date, locale) })}
                onClick={() => onChange(dates.filter(one => one !== date))}
              >
                <X size={18} strokeWidth={1.75} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id} className="sr-only">
        {d('holidayDate')}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          type="date"
          aria-describedby={`${id}-hint`}
          className="min-h-9 min-w-0 flex-1 rounded-control border border-control bg-raised px-3 text-base text-ink sm:max-w-56"
        />
        <Button onClick={add}>{d('addHoliday')}</Button>
      </div>
      <p id={`${id}-hint`} className="text-[13px] text-quiet">
        {d('holidaysHint')}
      </p>
    </fieldset>
  );
}
