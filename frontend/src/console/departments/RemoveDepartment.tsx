import type { DepartmentNow } from 'backend/contract';
import { Removal } from '../elements/Removal.tsx';
import { useCall } from '../elements/use-call.ts';
import { useLanguage } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { loadDepartments } from '../store/departments.ts';
import { useDepartmentRefusal } from './department-refusal.ts';
import { useDepartmentText } from './department-text.ts';

interface RemoveDepartmentProps {
  department: DepartmentNow;
  onRemoved(): void;
}

/** Asks once more before a department is gone; with members, or with somebody who waits for it, it stays and says so. */
export function RemoveDepartment({ department: { id, names }, onRemoved }: RemoveDepartmentProps) {
  const d = useDepartmentText();
  const locale = useLanguage(state => state.locale);
  const sentence = useDepartmentRefusal();
  const { run, isSending, refusal } = useCall();
  const remove = async () => {
    if ((await run(() => peopleApi.removeDepartment(id))) === null) return;
    onRemoved();
    await loadDepartments();
  };
  return (
    <Removal
      name={d('remove')}
      question={d('remove.sure', { name: names[locale] })}
      keep={d('remove.keep')}
      isSending={isSending}
      complaint={refusal && sentence(refusal)}
      onRemove={() => void remove()} // a refusal is shown
    />
  );
}
