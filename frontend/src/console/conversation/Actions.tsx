import type { AgentConversation } from 'backend/contract';
import { Bot, Check, Hand, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { useShortcut } from '../elements/use-shortcut.ts';
import { useText } from '../language.ts';
import { claimAndOpen } from '../lists/claim.ts';
import { useMe } from '../store/identity.ts';
import { act } from './commands.ts';
import { type Action, permissionsFor } from './permissions.ts';

const icons = { claim: Hand, release: Undo2, returnToBot: Bot, resolve: Check };

/** What may be done with the conversation now, one of it in the brand's colour. */
export function Actions({ conversation }: { conversation: AgentConversation }) {
  const t = useText();
  const me = useMe();
  const [isBusy, setIsBusy] = useState(false);
  const { primary, others } = permissionsFor(conversation, me);
  useShortcut('c', primary === 'claim' && !isBusy ? () => void run('claim') : undefined);

  const run = async (action: Action) => {
    setIsBusy(true);
    await (action === 'claim' ? claimAndOpen(conversation.id) : act(action, conversation.id));
    setIsBusy(false);
  };
  if (!primary) return null;
  return (
    <fieldset
      aria-label={t('actions.label')}
      className="flex max-w-full flex-wrap gap-2 max-sm:w-full max-sm:flex-nowrap"
    >
      {[...others, primary].map(action => {
        const Icon = icons[action];
        return (
          <Button
            key={action}
            look={action === primary ? 'primary' : 'plain'}
            icon={<Icon size={18} strokeWidth={1.75} aria-hidden="true" />}
            shortcut={action === 'claim' ? 'C' : undefined}
            disabled={isBusy}
            onClick={() => void run(action)}
            title={t(`action.${action}`)}
            className={`max-sm:min-h-10 ${action === primary ? 'max-sm:flex-1' : 'max-sm:min-w-11'}`}
          >
            <span className={action === primary ? undefined : 'max-sm:sr-only'}>{t(`action.${action}`)}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}
