import type { Role } from 'backend/contract';
import { useId, useState } from 'react';
import { Labelled } from '../elements/Field.tsx';
import { Select } from '../elements/Select.tsx';
import { useText } from '../language.ts';
import { usePeopleText } from '../people-text.ts';

const roles = ['agent', 'supervisor', 'editor', 'admin'] as const;

export function RoleField({ initial = 'agent' }: { initial?: Role }) {
  const t = useText();
  const p = usePeopleText();
  const id = useId();
  const [role, setRole] = useState(initial);
  return (
    <Labelled id={id} label={p('team.role')} hint={p(`role.${role}.means`)}>
      <Select<Role>
        id={id}
        name="role"
        value={role}
        aria-describedby={`${id}-hint`}
        options={roles.map(one => [one, t(`role.${one}`)])}
        onChoose={setRole}
      />
    </Labelled>
  );
}
