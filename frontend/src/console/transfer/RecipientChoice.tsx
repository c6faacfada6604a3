import type { Colleague, Department } from 'backend/contract';
import { type ReactNode, useId } from 'react';
import { useText } from '../language.ts';
import { useDepartmentName } from '../store/departments.ts';
import type { Recipient } from './recipients.ts';

interface RecipientChoiceProps {
  colleagues: readonly Colleague[];
  departments: readonly Department[];
  chosen: Recipient | undefined;
  onChoose(recipient: Recipient): void;
}

/** Who a conversation can go to, each with what helps to choose: for people how busy they are, for departments who they are. */
export function RecipientChoice({ colleagues, departments, chosen, onChoose }: RecipientChoiceProps) {
  const t = useText();
  const nameOf = useDepartmentName();
  return (
    <fieldset className="max-h-64 overflow-y-auto rounded-control border border-line">
      <legend className="sr-only">{t('transfer.who')}</legend>
      <Group title={t('transfer.colleagues')}>
        {colleagues.map(({ agentId, name, availability, assigned }) => (
          <Choice
            key={agentId}
            name={name}
            about={`${t(`availability.${availability}`)} · ${t('transfer.load', { count: assigned })}`}
            isChosen={chosen?.agentId === agentId}
            onChoose={() => onChoose({ agentId, name })}
          />
        ))}
      </Group>
      <Group title={t('section.departments')}>
        {departments.map(({ id, members }) => (
          <Choice
            key={id}
            name={nameOf(id)}
            about={
              members.length === 0
                ? t('departments.noMembers')
                : t('departments.members', {
                    count: members.length,
                    names: members.map(({ name }) => name).join(', '),
                  })
            }
            isChosen={chosen?.department === id}
            onChoose={() => onChoose({ department: id })}
          />
        ))}
      </Group>
    </fieldset>
  );
}

/** Nothing where there is nobody in it. */
function Group({ title, children }: { title: string; children: ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within the one fieldset
    <div role="group" aria-labelledby={id} className="border-b border-line last:border-b-0">
      <p id={id} className="px-3 pt-2 text-[13px] text-quiet">
        {title}
      </p>
      {children}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  about: string;
  isChosen: boolean;
  onChoose(): void;
}

function Choice({ name, about, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-3 px-3 py-1 hover:bg-hover has-checked:bg-chosen">
      <input
        type="radio"
        name="recipient"
        checked={isChosen}
        onChange={onChoose}
        className="size-4 shrink-0 accent-brand"
      />
      <span className="min-w-0">
        <span className="block font-medium break-words">{name}</span>
        <span className="block truncate text-[13px] text-quiet">{about}</span>
      </span>
    </label>
  );
}
