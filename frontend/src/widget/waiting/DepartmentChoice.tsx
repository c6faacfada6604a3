import type { DepartmentChoice as Choice } from 'backend/contract';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { contactTexts } from '../../i18n/contact/texts.ts';
import { useTexts } from '../../i18n/locale.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { useChat } from '../chat-context.ts';
import departmentCss from './department.css?inline';

interface DepartmentChoiceProps {
  current: string | undefined;
  departments: readonly Choice[];
}

/** Whom one waits for. Another choice keeps the place. */
export function DepartmentChoice({ current, departments }: DepartmentChoiceProps) {
  const t = useTexts(contactTexts);
  const chat = useChat();
  const label = useRef<HTMLLabelElement>(null);
  /** What is chosen and not known to have been heard. */
  const [chosen, setChosen] = useState<string>();

  useEffect(() => {
    const root = label.current?.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptStyles(root, departmentCss);
  }, []);

  async function choose({ currentTarget: { value: department } }: ChangeEvent<HTMLSelectElement>) {
    setChosen(department);
    await chat.command('requestHuman', { department }); // a failure becomes a notice
    setChosen(undefined);
  }

  return (
    <label ref={label} className="mosala-notice mosala-department">
      {t('department')}
      <select value={chosen ?? current ?? ''} onChange={event => void choose(event)}>
        {!current && (
          <option value="" disabled>
            {t('anyDepartment')}
          </option>
        )}
        {departments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
