import type { AgentConversation } from 'backend/contract';
import { Ban } from 'lucide-react';
import { useId, useState } from 'react';
import { leads } from '../conversation/permissions.ts';
import { Button } from '../elements/Button.tsx';
import { useMoment } from '../elements/use-moment.ts';
import { useFindingText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { BanDialog } from './BanDialog.tsx';
import { unban } from './marking.ts';

/** That a visitor may not write any more, by whose word and why; supervisors and administrators decide it here. */
export function BanPart({ conversation: { id, ban } }: { conversation: AgentConversation }) {
  const f = useFindingText();
  const moment = useMoment();
  const title = useId();
  const mayDecide = leads(useMe().role);
  const [isDeciding, setIsDeciding] = useState(false);
  if (!ban && !mayDecide) return null;
  return (
    <section
      tabIndex={-1}
      aria-labelledby={title}
      className="flex flex-col items-start gap-2 border-t border-line pt-4"
    >
      <h3
        id={title}
        className={ban ? 'flex items-center gap-2 text-sm font-semibold text-danger' : 'sr-only'}
      >
        {ban && <Ban size={18} strokeWidth={1.75} aria-hidden="true" />}
        {f('ban')}
      </h3>
      {ban && (
        <>
          <p className="max-w-full text-sm break-words">{ban.reason}</p>
          <p className="text-[13px] text-quiet">
            {f('ban.by', { name: ban.by.name, moment: moment(ban.at) })}
          </p>
        </>
      )}
      {mayDecide && ban && <Button onClick={() => void unban(id)}>{f('ban.lift')}</Button>}
      {mayDecide && !ban && (
        <Button look="danger" onClick={() => setIsDeciding(true)}>
          {f('ban.begin')}
        </Button>
      )}
      {isDeciding && <BanDialog conversationId={id} onClose={() => setIsDeciding(false)} />}
    </section>
  );
}
