import type { Hours } from 'backend/contract';
import { weekdays } from 'backend/contract';
import { useId, useRef } from 'react';
import { Button } from '../elements/Button.tsx';
import { useDepartmentText } from './department-text.ts';
import { hoursText } from './hours-text.ts';

const likeMonday = ['tuesday', 'wednesday', 'thursday', 'friday'];

/** A line of text for each day of the week: quicker to write, and to change, than a grid of clocks. */
export function HoursFields({ hours }: { hours: Hours }) {
  const d = useDepartmentText();
  const hint = useId();
  const week = useRef<HTMLFieldSetElement>(null);

  function copyMonday() {
    const dayOf = (day: string) => week.current?.querySelector<HTMLInputElement>(`[name="hours.${day}"]`);
    for (const day of likeMonday) {
      const field = dayOf(day);
      if (field) field.value = dayOf('monday')?.value ?? '';
    }
  }

  return (
    <fieldset ref={week} aria-describedby={hint} className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{d('hoursTitle')}</legend>
      {weekdays.map(day => (
        <label key={day} className="grid items-center gap-x-2 text-sm sm:grid-cols-[6rem_1fr]">
          {d(`day.${day}`)}
          <input
            name={`hours.${day}`}
            defaultValue={hoursText(hours[day])}
            placeholder={d('dayClosed')}
            autoComplete="off"
            className="min-h-9 w-full rounded-control border border-control bg-raised px-3 text-base text-ink tabular-nums placeholder:text-quiet"
          />
        </label>
      ))}
      <p id={hint} className="text-[13px] text-quiet">
        {d('hoursHint')}
      </p>
      <Button className="self-start" onClick={copyMonday}>
        {d('copyDay')}
      </Button>
    </fieldset>
  );
}
