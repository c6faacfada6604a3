import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

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
        aria-describedby={hint && `${id}-hint`}
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

export function Labelled({ id, label, hint, children }: LabelledProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-[13px] text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
