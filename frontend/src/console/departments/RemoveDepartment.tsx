import type { DepartmentNow } from 'backend/contract';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Outcome } from '../elements/Outcome.tsx';
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
  const [isAsking, setIsAsking] = useState(false);
  const remove = async () => {
    if ((await run(() => peopleApi.removeDepartment(id))) === null) return;
    onRemoved();
    await loadDepartments();
  };
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      {isAsking ? (
        <>
          <p role="alert">{d('remove.sure', { name: names[locale] })}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="danger" disabled={isSending} autoFocus onClick={() => void remove()}>
              {d('remove')}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{d('remove.keep')}</Button>
          </div>
          <Outcome complaint={refusal && sentence(refusal)} />
        </>
      ) : (
        <Button
          look="danger"
          className="self-start"
          icon={<Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setIsAsking(true)}
        >
          {d('remove')}
        </Button>
      )}
    </div>
  );
}
