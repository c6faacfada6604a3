import { type FormEvent, type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import { useFieldText, type Wrong, wrongIn } from './wrong.ts';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
}

export function Field({ label, hint, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        aria-describedby={`${id}-hint`}
        className="min-h-11 w-full rounded-control border border-control bg-raised px-3 text-base text-ink"
        {...rest}
      />
    </Labelled>
  );
}

interface LabelledProps {
  id: string;
  label: string;
  hint?: string;
  children: ReactNode;
}

/** A field with its name, its hint and, in the same place, what is wrong with it: in the console's language, where the browser would use its own. */
export function Labelled({ id, label, hint, children }: LabelledProps) {
  const f = useFieldText();
  const [wrong, setWrong] = useState<Wrong>();
  const complain = (event: FormEvent) => {
    event.preventDefault();
    const field = event.target as HTMLInputElement; // others lack what is wrong with an input only
    setWrong(wrongIn(field));
    if (field.form?.querySelector(':is(input, select, textarea):invalid') === field) field.focus();
  };
  return (
    <div
      onInvalidCapture={complain}
      onInput={() => setWrong(undefined)}
      className={`flex flex-col gap-1 ${wrong ? '[&_:invalid]:border-danger' : ''}`}
    >
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      <p id={`${id}-hint`} hidden={!hint && !wrong} className="mt-1 text-[13px] text-quiet">
        <span role="alert" className="block text-danger empty:hidden">
          {wrong && f(...wrong)}
        </span>
        {hint}
      </p>
    </div>
  );
}
