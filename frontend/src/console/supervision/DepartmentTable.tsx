import { Clock } from './Age.tsx';
import type { DepartmentRow, LiveFilter } from './overview.ts';
import { useSupervisionText } from './text.ts';
import { useDepartmentName } from './use-department-name.ts';

interface DepartmentTableProps {
  rows: readonly DepartmentRow[];
  filter: LiveFilter | undefined;
  onChoose(filter: LiveFilter): void;
}

/** Where people wait, and who could help there. */
export function DepartmentTable({ rows, filter, onChoose }: DepartmentTableProps) {
  const s = useSupervisionText();
  const nameOf = useDepartmentName();
  const isChosen = ({ id }: DepartmentRow) =>
    filter !== undefined && 'department' in filter && filter.department === id;
  const heading = 'px-1.5 py-2 text-right text-xs font-normal text-quiet last:pr-4';
  const cell = 'px-1.5 py-2.5 text-right whitespace-nowrap tabular-nums last:pr-4';
  return (
    <section
      aria-labelledby="departments-title"
      className="overflow-hidden rounded-panel border border-line bg-raised"
    >
      <h2 id="departments-title" className="px-4 pt-3 font-semibold">
        {s('departments.title')}
      </h2>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line align-bottom">
            <th scope="col" className="py-2 pr-2 pl-4 text-left text-xs font-normal text-quiet">
              {s('departments.name')}
            </th>
            <th scope="col" className={heading}>
              {s('departments.waiting')}
            </th>
            <th scope="col" className={heading}>
              {s('departments.oldest')}
            </th>
            <th scope="col" className={`${heading} max-sm:hidden`}>
              {s('departments.held')}
            </th>
            <th scope="col" className={heading}>
              {s('departments.available')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(row => (
            <tr key={row.id} className={`relative ${isChosen(row) ? 'bg-chosen' : 'hover:bg-hover'}`}>
              <th scope="row" className="max-w-0 min-w-24 py-1 pr-2 pl-4 text-left font-medium">
                <button
                  type="button"
                  aria-pressed={isChosen(row)}
                  title={nameOf(row.id)}
                  aria-label={s('departments.show', { name: nameOf(row.id) })}
                  onClick={() => onChoose({ department: row.id })}
                  className="block min-h-8 w-full cursor-pointer text-left break-words hyphens-auto after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand"
                >
                  {nameOf(row.id)}
                </button>
              </th>
              <td className={`${cell} ${row.waiting > 0 ? 'font-semibold' : 'text-quiet'}`}>{row.waiting}</td>
              <td className={`${cell} font-semibold`}>
                <Clock since={row.oldest} />
              </td>
              <td className={`${cell} max-sm:hidden ${row.held > 0 ? '' : 'text-quiet'}`}>{row.held}</td>
              <td className={`${cell} ${row.available > 0 ? '' : 'text-quiet'}`}>{row.available}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
