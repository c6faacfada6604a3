import type { Role } from 'backend/contract';
import { useId, useState } from 'react';
import { Labelled } from '../elements/Field.tsx';
import { useText } from '../language.ts';
import { usePeopleText } from '../people-text.ts';

const roles = ['agent', 'supervisor', 'editor', 'admin'] as const;

export function RoleField({ initial = 'agent' }: { initial?: Role }) {
  const t = useText();
  const p = usePeopleText();
  const id = useId();
  const [role, setRole] = useState(initial);
  return (
    <Labelled id={id} label={p('team.role')} hint={t(`role.${role}.means`)}>
      <select
        id={id}
        name="role"
        value={role}
        aria-describedby={`${id}-hint`}
        onChange={event => setRole(roles.find(one => one === event.target.value) ?? initial)}
        className="min-h-11 rounded-control border border-control bg-raised px-3 text-base text-ink"
      >
        {roles.map(one => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
