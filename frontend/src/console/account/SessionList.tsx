import type { OwnSession } from 'backend/contract';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { Section } from '../elements/Section.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useCall } from '../elements/use-call.ts';
import { useLoaded } from '../elements/use-loaded.ts';
import { useMoment } from '../elements/use-moment.ts';
import { useText } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';

/** Where one is signed in, with a way to end each of it. */
export function SessionList() {
  const t = useText();
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { data, error, reload } = useLoaded(peopleApi.sessions);
  const { run, isSending, refusal } = useCall();

  async function end(call: Parameters<typeof run<object>>[0]) {
    await run(call);
    await reload();
  }

  return (
    <Section title={p('sessions.title')} intro={p('sessions.intro')}>
      {error && (
        <EmptyState action={<Button onClick={() => void reload()}>{t('retry')}</Button>}>
          {sentence(error)}
        </EmptyState>
      )}
      {!data && !error && <Skeleton rows={2} label={t('loading')} />}
      {data && (
        <ul aria-label={p('sessions.title')} className="divide-y divide-line">
          {data.sessions.map(session => (
            <SessionRow
              key={session.id}
              session={session}
              isSending={isSending}
              onEnd={() => void end(() => peopleApi.endSession(session.id))}
            />
          ))}
        </ul>
      )}
      <Outcome complaint={refusal && sentence(refusal)} />
      {data && data.sessions.length > 1 && (
        <Button
          className="self-start"
          disabled={isSending}
          onClick={() => void end(peopleApi.endOtherSessions)}
        >
          {p('sessions.endOthers')}
        </Button>
      )}
      {data?.sessions.length === 1 && <p className="text-sm text-quiet">{p('sessions.onlyThis')}</p>}
    </Section>
  );
}

function SessionRow({
  session: { browser, system, isCurrent, createdAt, lastSeenAt },
  isSending,
  onEnd,
}: {
  session: OwnSession;
  isSending: boolean;
  onEnd: () => void;
}) {
  const p = usePeopleText();
  const moment = useMoment();
  const device =
    browser && system
      ? p('sessions.device', { browser, system })
      : (browser ?? system ?? p('sessions.unknown'));
  return (
    <li className="flex items-center gap-3 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium break-words">
          {device}
          {isCurrent && <span className="font-normal text-quiet"> ({p('sessions.current')})</span>}
        </p>
        <p className="text-[13px] text-quiet">
          {p('sessions.since', { when: moment(createdAt) })} ·{' '}
          {p('sessions.seen', { when: moment(lastSeenAt) })}
        </p>
      </div>
      {!isCurrent && (
        <Button aria-label={p('sessions.endWhich', { device })} disabled={isSending} onClick={onEnd}>
          {p('sessions.end')}
        </Button>
      )}
    </li>
  );
}
