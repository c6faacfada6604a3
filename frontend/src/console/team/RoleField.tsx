import { useId, useState } from 'react';
import { Labelled } from '../elements/Field.tsx';
import { useText } from '../language.ts';

const roles = ['agent', 'supervisor', 'editor', 'admin'] as const;

export function RoleField() {
  const t = useText();
  const id = useId();
  const [role, setRole] = useState<(typeof roles)[number]>('agent');
  return (
    <Labelled id={id} label={t('team.role')} hint={t(`role.${role}.means`)}>
      <select
        id={id}
        name="role"
        value={role}
        aria-describedby={`${id}-hint`}
        onChange={event => setRole(roles.find(one => one === event.target.value) ?? 'agent')}
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
