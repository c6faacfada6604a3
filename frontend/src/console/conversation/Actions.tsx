import type { AgentConversation } from 'backend/contract';
import { Bot, Check, Forward, Hand, HandHelping, Undo2, UserRoundPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Key } from '../elements/Key.tsx';
import { useShortcut } from '../elements/use-shortcut.ts';
import { useCommand } from '../keys/commands.ts';
import { useText } from '../language.ts';
import { claimAndOpen, takeOverAndOpen } from '../lists/claim.ts';
import { useMe } from '../store/identity.ts';
import { TransferDialog } from '../transfer/TransferDialog.tsx';
import { act } from './commands.ts';
import { type Action, permissionsFor } from './permissions.ts';

export const actionIcons = {
  claim: Hand,
  takeOver: HandHelping,
  release: Undo2,
  assign: UserRoundPlus,
  transfer: Forward,
  returnToBot: Bot,
  resolve: Check,
};
const keys: Record<Action, string> = {
  claim: 'C',
  takeOver: 'C',
  assign: 'T',
  transfer: 'T',
  release: 'Q',
  returnToBot: 'B',
  resolve: 'E',
};

const handovers = ['assign', 'transfer'] as const;

interface ActionsProps {
  conversation: AgentConversation;
  /** Whom to hand it to was chosen, or not: the buttons may be gone by then. */
  onChosen(): void;
}

/** What may be done with the conversation now, one of it in the brand's colour. */
export function Actions({ conversation, onChosen }: ActionsProps) {
  const t = useText();
  const me = useMe();
  const [isBusy, setIsBusy] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const { primary, others } = permissionsFor(conversation, me);
  const handover = handovers.find(one => others.includes(one));
  const group = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog goes
  useEffect(() => {
    if (!isChoosing) onChosen();
  }, [isChoosing]);

  const offered = (action: Action) =>
    primary === action || others.includes(action) ? () => void run(action) : undefined;
  /** A letter may come from somebody who believes to be writing: what cannot be taken back is pointed at first, then done. */
  const twice = (action: Action) => {
    const perform = isBusy ? undefined : offered(action);
    return (
      perform &&
      ((event: KeyboardEvent) => {
        if (event.repeat) return;
        const button = group.current?.querySelector<HTMLElement>(`[aria-keyshortcuts=${keys[action]}]`);
        if (document.activeElement === button) perform();
        else button?.focus();
      })
    );
  };
  useShortcut('c', primary === 'claim' && !isBusy ? offered('claim') : twice('takeOver'));
  useShortcut('t', handover && offered(handover));
  useShortcut('q', twice('release'));
  useShortcut('b', twice('returnToBot'));
  useShortcut('e', twice('resolve'));
  useCommand('claim', offered('claim'));
  useCommand('takeOver', offered('takeOver'));
  useCommand('assign', offered('assign'));
  useCommand('transfer', offered('transfer'));
  useCommand('release', offered('release'));
  useCommand('returnToBot', offered('returnToBot'));
  useCommand('resolve', offered('resolve'));

  const run = async (action: Action) => {
    if (action === 'transfer' || action === 'assign') return setIsChoosing(true);
    setIsBusy(true);
    if (action === 'claim') await claimAndOpen(conversation.id);
    else if (action === 'takeOver') await takeOverAndOpen(conversation);
    else await act(action, conversation.id);
    setIsBusy(false);
  };
  // All in one row: where their words have no room, the others are icons.
  const iconAlone = others.length > 3 ? '@max-[50rem]:sr-only' : '@max-[38rem]:sr-only';
  return (
    <>
      {primary && (
        <fieldset
          ref={group}
          aria-label={t('actions.label')}
          className="flex max-w-full flex-wrap gap-1.5 max-sm:w-full max-sm:flex-nowrap max-sm:gap-2"
        >
          {[...others, primary].map(action => {
            const Icon = actionIcons[action];
            const isLoud = action === primary || action === handover;
            return (
              <Button
                key={action}
                look={action === primary ? 'primary' : 'plain'}
                icon={<Icon size={18} strokeWidth={1.75} aria-hidden="true" />}
                shortcut={isLoud ? keys[action] : undefined}
                aria-keyshortcuts={keys[action]}
                aria-haspopup={action === handover ? 'dialog' : undefined}
                disabled={isBusy}
                onClick={() => void run(action)}
                title={`${t(`action.${action}`)} (${keys[action]})`}
                className={`max-sm:min-h-10 ${action === primary ? 'max-sm:flex-1' : 'max-sm:min-w-11'}`}
              >
                <span className={action === primary ? undefined : iconAlone}>{t(`action.${action}`)}</span>
                {!isLoud && (
                  <span className="max-2xl:hidden">
                    <Key>{keys[action]}</Key>
                  </span>
                )}
              </Button>
            );
          })}
        </fieldset>
      )}
      {isChoosing && <TransferDialog conversation={conversation} onClose={() => setIsChoosing(false)} />}
    </>
  );
}
