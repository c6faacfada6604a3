import { limits } from 'backend/contract';
import { useState } from 'react';
import { usePeopleText } from '../people-text.ts';
import { Field } from './Field.tsx';

/** Where somebody chooses a password. It can be looked at instead of typed twice. */
export function NewPasswordField({ label, name }: { label: string; name: string }) {
  const p = usePeopleText();
  const [isShown, setIsShown] = useState(false);
  const { min, max } = limits.passwordLength;
  return (
    <div className="flex flex-col gap-1">
      <Field
        label={label}
        hint={p('password.hint', { length: min })}
        name={name}
        type={isShown ? 'text' : 'password'}
        required
        minLength={min}
        maxLength={max}
        autoComplete="new-password"
      />
      <label className="flex min-h-8 cursor-pointer items-center gap-2 self-start text-sm">
        <input
          type="checkbox"
          checked={isShown}
          onChange={event => setIsShown(event.target.checked)}
          className="size-4 accent-[var(--mosala-brand)]"
        />
        {p('password.show')}
      </label>
    </div>
  );
}
