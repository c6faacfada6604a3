import type { Member } from 'backend/contract';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Page } from '../elements/Page.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useLoaded } from '../elements/use-loaded.ts';
import { useText } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { MemberRow } from './MemberRow.tsx';
import { byPresence } from './member-order.ts';

/** Where an administrator sees who may come in, and lets people in and out. */
export function TeamPage() {
  const t = useText();
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { data, error, reload } = useLoaded(peopleApi.members);
  const [isInviting, setIsInviting] = useState(false);
  const [managedId, setManagedId] = useState<string>();
  const managed = data?.agents.find(({ id }) => id === managedId);

  return (
    <Page title={p('team.title')} intro={p('team.intro')}>
      <Button
        look="primary"
        className="min-h-11 self-start px-5"
        icon={<UserPlus size={20} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => setIsInviting(true)}
      >
        {p('team.invite')}
      </Button>
      {error && (
        <EmptyState action={<Button onClick={() => void reload()}>{t('retry')}</Button>}>
          {sentence(error)}
        </EmptyState>
      )}
      {data ? (
        <People members={data.agents} onManage={setManagedId} />
      ) : (
        !error && <Skeleton rows={4} label={t('loading')} />
      )}
      {isInviting && <InviteDialog onChange={reload} onClose={() => setIsInviting(false)} />}
      {managed && <MemberDialog member={managed} onChange={reload} onClose={() => setManagedId(undefined)} />}
    </Page>
  );
}

function People({ members, onManage }: { members: Member[]; onManage: (id: string) => void }) {
  const p = usePeopleText();
  return (
    <>
      <ul
        aria-label={p('team.people')}
        className="divide-y divide-line rounded-panel border border-line bg-raised"
      >
        {members.toSorted(byPresence).map(member => (
          <MemberRow key={member.id} member={member} onManage={() => onManage(member.id)} />
        ))}
      </ul>
      {members.length === 1 && <p className="text-center text-sm text-quiet">{p('team.alone')}</p>}
    </>
  );
}
