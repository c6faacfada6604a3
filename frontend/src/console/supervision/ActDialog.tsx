import type { AgentConversation } from 'backend/contract';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { actionIcons } from '../conversation/Actions.tsx';
import { act } from '../conversation/commands.ts';
import { type Action, permissionsFor } from '../conversation/permissions.ts';
import { Dialog } from '../elements/Dialog.tsx';
import { useText } from '../language.ts';
import { claimAndOpen, takeOverAndOpen } from '../lists/claim.ts';
import { goTo } from '../route.ts';
import { useMe } from '../store/identity.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { watchLink } from './LiveRow.tsx';
import { useSupervisionText } from './text.ts';

interface ActDialogProps {
  conversation: AgentConversation;
  onTransfer(): void;
  onClose(): void;
}

/** What a supervisor can do with one conversation as it is now, each with what it does; that it takes two presses is meant. */
export function ActDialog({ conversation, onTransfer, onClose }: ActDialogProps) {
  const t = useText();
  const s = useSupervisionText();
  const me = useMe();
  const [isBusy, setIsBusy] = useState(false);
  const { id, status, agent } = conversation;
  const { primary, others } = permissionsFor(conversation, me);

  async function run(action: Action) {
    if (action === 'transfer' || action === 'assign') return onTransfer();
    setIsBusy(true);
    if (action === 'claim') await claimAndOpen(id);
    else if (action === 'takeOver') await takeOverAndOpen(conversation);
    else await act(action, id);
    onClose(); // a refusal is shown by the notices
  }

  return (
    <Dialog title={visitorName(conversation, t)} onClose={onClose}>
      <p aria-live="polite" className="-mt-2 text-sm break-words text-quiet">
        {s(`act.state.${status}`, { name: agent?.id === me.id ? s('owner.you') : (agent?.name ?? '') })}
      </p>
      <ul className="-mt-3 flex flex-col gap-2">
        <Choice
          Icon={Eye}
          name={s('act.watch')}
          means={s('act.watch.means')}
          onChoose={() => goTo(watchLink(conversation, me.id))}
        />
        {[...(primary ? [primary] : []), ...others].map(action => (
          <Choice
            key={action}
            Icon={actionIcons[action]}
            name={t(`action.${action}`)}
            means={s(`act.${action}.means`)}
            isDisabled={isBusy}
            onChoose={() => void run(action)} // its outcome is on the screen
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ChoiceProps {
  Icon: typeof Eye;
  name: string;
  means: string;
  isDisabled?: boolean;
  onChoose(): void;
}

function Choice({ Icon, name, means, isDisabled, onChoose }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        aria-disabled={isDisabled}
        onClick={isDisabled ? undefined : onChoose}
        className="flex min-h-14 w-full cursor-pointer items-center gap-3 rounded-control border border-control px-3 py-2 text-left hover:bg-hover aria-disabled:cursor-not-allowed aria-disabled:opacity-60"
      >
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-brand" />
        <span className="min-w-0">
          <span className="block font-medium">{name}</span>
          <span className="block text-[13px] text-quiet">{means}</span>
        </span>
      </button>
    </li>
  );
}
