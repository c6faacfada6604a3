import type { DepartmentNow } from 'backend/contract';
import { weekdays } from 'backend/contract';
import type { ReactNode } from 'react';
import { formatDate, formatMoment } from '../../i18n/dates.ts';
import { Button } from '../elements/Button.tsx';
import { useLanguage, useText } from '../language.ts';
import { useDepartmentText } from './department-text.ts';
import { hoursText } from './hours-text.ts';

interface DepartmentRowProps {
  department: DepartmentNow;
  /** Absent for who only reads. */
  onEdit?: (() => void) | undefined;
}

/** One department: whether it is open is the first thing to see, then who is in it; its hours unfold. */
export function DepartmentRow({ department, onEdit }: DepartmentRowProps) {
  const t = useText();
  const d = useDepartmentText();
  const locale = useLanguage(state => state.locale);
  const { names, locales, pages, skills, timeZone, hours, members } = department;
  const people = members.map(({ name }) => name).join(', ');
  const isAlwaysOpen = weekdays.every(day => hoursText(hours[day]) === '00:00-24:00');
  return (
    <li className="flex flex-col gap-2 p-3 text-sm sm:px-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold break-words">{names[locale]}</h2>
          <OpenNow department={department} />
        </div>
        {onEdit && (
          <Button aria-label={d('editWhich', { name: names[locale] })} onClick={onEdit}>
            {d('edit')}
          </Button>
        )}
      </div>
      <p className="break-words text-quiet">
        {members.length === 0
          ? t('departments.noMembers')
          : t('departments.members', { count: members.length, names: people })}
      </p>
      <details>
        <summary className="min-h-8 cursor-pointer leading-8 text-quiet hover:text-ink">
          {d('hoursTitle')}
          {isAlwaysOpen && ` · ${d('allDay')}`}
        </summary>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-1 pb-2">
          {weekdays.map(day => (
            <Fact key={day} name={d(`day.${day}`)}>
              {hoursText(hours[day]) || d('dayClosed')}
            </Fact>
          ))}
          <Fact name={d('timeZone')}>{d(`zone.${timeZone}`)}</Fact>
          <Fact name={d('holidays')}>
            <Holidays dates={department.holidays} />
          </Fact>
          <Fact name={d('serving')}>{locales.map(one => d(`locale.${one}`)).join(', ')}</Fact>
          {pages.length > 0 && <Fact name={d('pages')}>{pages.join(', ')}</Fact>}
          {skills.length > 0 && <Fact name={d('skills')}>{skills.join(', ')}</Fact>}
        </dl>
      </details>
    </li>
  );
}

function OpenNow({ department: { isOpen, opensAt, timeZone } }: { department: DepartmentNow }) {
  const d = useDepartmentText();
  const locale = useLanguage(state => state.locale);
  if (isOpen) return <p className="font-medium text-brand">{d('open')}</p>;
  return (
    <p className="font-medium text-warning">
      {opensAt === null ? d('closed') : d('closedUntil', { when: formatMoment(opensAt, locale, timeZone) })}
    </p>
  );
}

function Holidays({ dates }: { dates: readonly string[] }) {
  const d = useDepartmentText();
  const locale = useLanguage(state => state.locale);
  if (dates.length === 0) return d('noHolidays');
  return dates.map(date => formatDate(date, locale)).join(', ');
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{name}</dt>
      <dd className="min-w-0 break-words tabular-nums">{children}</dd>
    </>
  );
}
