import { useCallback } from 'react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useLoaded } from '../elements/use-loaded.ts';
import { useText } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { useHash } from '../route.ts';
import { FrontDoor } from '../sign-in/FrontDoor.tsx';
import { InvitationForm } from './InvitationForm.tsx';

/** Where a link leads that an administrator made: an invitation, or a new password. */
export function InvitationPage() {
  const token = useHash().slice(1);
  return <Opened key={token} token={token} />;
}

function Opened({ token }: { token: string }) {
  const t = useText();
  const sentence = usePeopleRefusal();
  const look = useCallback(() => peopleApi.lookAtLink(token), [token]);
  const { data: holder, error, reload } = useLoaded(look);
  if (holder) return <InvitationForm token={token} holder={holder} />;
  if (error?.code === 'not_found' || error?.code === 'invalid_payload') return <Gone />;
  return (
    <main className="h-dvh">
      {error ? (
        <EmptyState action={<Button onClick={() => void reload()}>{t('retry')}</Button>}>
          {sentence(error)}
        </EmptyState>
      ) : (
        <Skeleton rows={3} label={t('loading')} />
      )}
    </main>
  );
}

function Gone() {
  const p = usePeopleText();
  return (
    <FrontDoor title={p('invitation.gone')} intro={p('invitation.goneMeans')}>
      <p className="mt-6">
        <a
          href="/console"
          className="inline-block leading-8 font-semibold text-brand underline underline-offset-2"
        >
          {p('invitation.toSignIn')}
        </a>
      </p>
    </FrontDoor>
  );
}
