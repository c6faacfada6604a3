import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Page } from '../elements/Page.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import { loadDepartments, useKnownDepartments } from '../store/departments.ts';
import { useMe } from '../store/identity.ts';
import { DepartmentDialog } from './DepartmentDialog.tsx';
import { DepartmentRow } from './DepartmentRow.tsx';
import { useDepartmentRefusal } from './department-refusal.ts';
import { useDepartmentText } from './department-text.ts';

/** Who answers what, and when: agents read it, administrators change it. */
export function DepartmentsPage() {
  const t = useText();
  const d = useDepartmentText();
  const sentence = useDepartmentRefusal();
  const isAdmin = useMe().role === 'admin';
  const { departments, error } = useKnownDepartments();
  const [editedId, setEditedId] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  const edited = departments?.find(({ id }) => id === editedId);
  useEffect(() => void loadDepartments(), []); // its outcome is in the store

  return (
    <Page title={d('title')} intro={d(isAdmin ? 'intro.admin' : 'intro.agent')}>
      {isAdmin && (
        <Button
          look="primary"
          className="min-h-11 self-start px-5"
          icon={<Plus size={20} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setIsAdding(true)}
        >
          {d('add')}
        </Button>
      )}
      {error && (
        <EmptyState action={<Button onClick={() => void loadDepartments()}>{t('retry')}</Button>}>
          {sentence(error)}
        </EmptyState>
      )}
      {departments?.length === 0 && <EmptyState>{d('empty')}</EmptyState>}
      {departments && departments.length > 0 && (
        <ul
          aria-label={d('list')}
          className="divide-y divide-line rounded-panel border border-line bg-raised"
        >
          {departments.map(department => (
            <DepartmentRow
              key={department.id}
              department={department}
              onEdit={isAdmin ? () => setEditedId(department.id) : undefined}
            />
          ))}
        </ul>
      )}
      {!departments && !error && <Skeleton rows={5} label={t('loading')} />}
      {isAdding && <DepartmentDialog department={undefined} onClose={() => setIsAdding(false)} />}
      {edited && <DepartmentDialog department={edited} onClose={() => setEditedId(undefined)} />}
    </Page>
  );
}
