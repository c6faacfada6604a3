import type { ReactNode, SelectHTMLAttributes } from 'react';

interface SelectProps<Value extends string> extends SelectHTMLAttributes<HTMLSelectElement> {
  look?: 'field' | 'small';
  options: readonly (readonly [value: Value, name: ReactNode])[];
  onChoose?(value: Value): void;
}

const looks = { field: 'min-h-11 px-3 text-base', small: 'min-h-9 px-2 text-sm' };

export function Select<Value extends string>({
  look = 'field',
  options,
  onChoose,
  ...rest
}: SelectProps<Value>) {
  return (
    <select
      onChange={event => {
        const chosen = options.find(([value]) => value === event.target.value);
        if (chosen) onChoose?.(chosen[0]);
      }}
      className={`w-full cursor-pointer rounded-control border border-control bg-raised text-ink ${looks[look]}`}
      {...rest}
    >
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
