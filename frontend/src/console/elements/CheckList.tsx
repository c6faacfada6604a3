import { useId } from 'react';

interface CheckListProps {
  label: string;
  hint?: string;
  name: string;
  options: readonly { readonly id: string; readonly label: string }[];
  chosen: readonly string[];
}

/** Several of a few; read with `FormData.getAll(name)`. */
export function CheckList({ label, hint, name, options, chosen }: CheckListProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint && id} className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {options.map(option => (
          <label key={option.id} className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              name={name}
              value={option.id}
              defaultChecked={chosen.includes(option.id)}
              className="size-4 shrink-0 accent-brand"
            />
            <span className="min-w-0 break-words">{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={id} className="text-[13px] text-quiet">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
