import type { AgentConversation } from 'backend/contract';
import { EllipsisVertical } from 'lucide-react';
import { Button } from '../elements/Button.tsx';
import { useText } from '../language.ts';
import { LastWords } from '../lists/LastWords.tsx';
import { inboxLink } from '../route.ts';
import { useMe } from '../store/identity.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { Age } from './Age.tsx';
import type { Live } from './overview.ts';
import { useSupervisionText } from './text.ts';
import { useDepartmentName } from './use-department-name.ts';

/** One conversation: the whole line leads to where it is watched, the button to what can be done with it. */
export function LiveRow({ live, onAct }: { live: Live; onAct(conversation: AgentConversation): void }) {
  const t = useText();
  const s = useSupervisionText();
  const me = useMe().id;
  const departmentName = useDepartmentName();
  const { conversation, age, since } = live;
  const { agent, department } = conversation;
  const name = visitorName(conversation, t);
  const owner = agent === undefined ? s('owner.queue') : agent.id === me ? s('owner.you') : agent.name;
  return (
    <li className="relative flex items-center gap-3 px-4 py-3 hover:bg-hover">
      <div className="min-w-0 flex-1">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <a
            href={watchLink(conversation, me)}
            className="max-w-full truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand"
          >
            {name}
          </a>
          <span className="min-w-0 text-[13px] break-words text-quiet">
            <span className={agent === undefined ? 'font-semibold text-ink' : ''}>{owner}</span>
            {department !== null && ` · ${departmentName(department)}`}
          </span>
        </p>
        <LastWords conversation={conversation} />
      </div>
      <Age age={age} since={since} />
      <Button
        className="relative z-10 max-sm:min-w-9 max-sm:px-1"
        aria-haspopup="dialog"
        aria-label={s('act.on', { name })}
        onClick={() => onAct(conversation)}
      >
        <span className="max-sm:hidden">{s('act')}</span>
        <EllipsisVertical size={20} strokeWidth={1.75} aria-hidden="true" className="sm:hidden" />
      </Button>
    </li>
  );
}

/** The inbox, in the list where the conversation is now. */
export function watchLink({ id, status, agent }: AgentConversation, me: string): string {
  if (status === 'assigned') return inboxLink(agent?.id === me ? 'mine' : 'all', id);
  return inboxLink(status === 'queued' ? 'queue' : 'all', id);
}
