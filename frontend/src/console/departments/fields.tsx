import { useId } from 'react';
import { Labelled } from '../elements/Field.tsx';

const look = 'w-full rounded-control border border-control bg-raised px-3 text-base text-ink';

interface SelectFieldProps {
  label: string;
  name: string;
  initial: string;
  options: readonly { readonly id: string; readonly label: string }[];
}

export function SelectField({ label, name, initial, options }: SelectFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={name} defaultValue={initial} className={`min-h-11 ${look}`}>
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface TextFieldProps {
  label: string;
  hint: string;
  name: string;
  rows: number;
  initial: string;
}

export function TextField({ label, hint, name, rows, initial }: TextFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={initial}
        aria-describedby={`${id}-hint`}
        className={`py-2 ${look}`}
      />
    </Labelled>
  );
}
