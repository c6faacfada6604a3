import type { AgentName } from 'backend/contract';
import { handlesConversations } from '../conversation/permissions.ts';
import { Button } from '../elements/Button.tsx';
import { CheckList } from '../elements/CheckList.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useLoaded } from '../elements/use-loaded.ts';
import { useText } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { useDepartmentRefusal } from './department-refusal.ts';
import { useDepartmentText } from './department-text.ts';

/** Who is in it, among all who handle conversations. Until they are here, those who are in it stay so. */
export function MembersField({ chosen }: { chosen: readonly AgentName[] }) {
  const t = useText();
  const d = useDepartmentText();
  const sentence = useDepartmentRefusal();
  const { data, error, reload } = useLoaded(peopleApi.members);
  const kept = chosen.map(({ id }) => <input key={id} type="hidden" name="member" value={id} />);
  if (!data)
    return (
      <>
        {kept}
        {error ? (
          <p role="alert" className="flex flex-wrap items-center gap-2 text-sm text-danger">
            {sentence(error)}
            <Button onClick={() => void reload()}>{t('retry')}</Button>
          </p>
        ) : (
          <Skeleton rows={1} label={t('loading')} />
        )}
      </>
    );
  const people = data.agents.filter(
    ({ role, state }) => state !== 'deactivated' && handlesConversations(role),
  );
  return (
    <CheckList
      label={d('membersLabel')}
      hint={d(people.length === 0 ? 'nobodyYet' : 'membersHint')}
      name="member"
      options={people.map(({ id, name }) => ({ id, label: name }))}
      chosen={chosen.map(({ id }) => id)}
    />
  );
}
