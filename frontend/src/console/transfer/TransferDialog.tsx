import type { AgentConversation, RefusalReply } from 'backend/contract';
import { limits } from 'backend/contract';
import { type FormEvent, useId, useState } from 'react';
import { handOver } from '../conversation/commands.ts';
import { Button } from '../elements/Button.tsx';
import { Dialog } from '../elements/Dialog.tsx';
import { Field, Labelled } from '../elements/Field.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useFieldText } from '../elements/wrong.ts';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { useDepartmentName, useKnownDepartments } from '../store/departments.ts';
import { useMe } from '../store/identity.ts';
import { RecipientChoice } from './RecipientChoice.tsx';
import { departmentsAmong, type Recipient, recipientsAmong } from './recipients.ts';
import { useColleagues } from './use-colleagues.ts';

interface TransferDialogProps {
  conversation: AgentConversation;
  onClose(): void;
}

/** Asks whom to hand the conversation to, and what to tell them. It stays, with what was written, until that is done. */
export function TransferDialog({ conversation, onClose }: TransferDialogProps) {
  const t = useText();
  const f = useFieldText();
  const me = useMe().id;
  const noteId = useId();
  // As it was when this was opened: what came into other hands since is not taken from them.
  const [seen] = useState(conversation);
  const { agent } = seen;
  const handover = agent ? 'transfer' : 'assign';
  const { colleagues, error, lookAgain } = useColleagues();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Recipient>();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<RefusalReply>();
  const [isSending, setIsSending] = useState(false);
  const [isUndecided, setIsUndecided] = useState(false);
  const nameOf = useDepartmentName();
  const others = { without: [me, agent?.id], chosen: chosen?.agentId };
  const recipients = recipientsAmong(colleagues ?? [], { ...others, search });
  const departments = departmentsAmong(
    useKnownDepartments(state => state.departments) ?? [],
    { search, chosen: chosen?.department },
    nameOf,
  );
  const isNobodyThere = recipientsAmong(colleagues ?? [], { ...others, search: '' }).length === 0;
  const hasLeft =
    chosen?.agentId !== undefined &&
    colleagues &&
    !recipients.some(({ agentId }) => agentId === chosen.agentId);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!chosen) return chooseOnlyIn(event.currentTarget);
    if (hasLeft) return;
    setIsSending(true);
    const to = chosen.agentId === undefined ? { department: chosen.department } : { agentId: chosen.agentId };
    const refused = await handOver(seen, to, note.trim());
    setIsSending(false);
    setRefusal(refused ?? undefined);
    if (refused === null) onClose();
  }

  /** Where one fits alone, a press of Enter takes it; the next one sends. */
  function chooseOnlyIn(form: HTMLFormElement) {
    const [only, ...others] = form.querySelectorAll<HTMLElement>('[type=radio]');
    if (!only || others.length > 0) return setIsUndecided(true);
    only.click();
    only.focus();
  }

  return (
    <Dialog title={t(`${handover}.title`)} onClose={onClose}>
      <form onSubmit={event => void submit(event)} className="flex flex-col gap-3">
        <Field
          label={t('transfer.search')}
          type="search"
          value={search}
          onChange={event => setSearch(event.target.value)}
          autoComplete="off"
        />
        <div aria-live="polite">{choice()}</div>
        <Labelled id={noteId} label={t('transfer.note')} hint={t('transfer.noteHint')}>
          <textarea
            id={noteId}
            aria-describedby={`${noteId}-hint`}
            rows={2}
            maxLength={limits.messageLength}
            value={note}
            onChange={event => setNote(event.target.value)}
            className="w-full rounded-control border border-control bg-raised px-3 py-2 text-base text-ink"
          />
        </Labelled>
        <p role="alert" className="text-sm text-danger empty:hidden">
          {problem()}
        </p>
        <Button
          look="primary"
          type="submit"
          disabled={isSending || (isNobodyThere && departments.length === 0)}
          className="min-h-11 self-end px-5 max-sm:self-stretch"
        >
          {t(`action.${handover}`)}
        </Button>
      </form>
    </Dialog>
  );

  function choice() {
    if (!colleagues && error) {
      const { key, values } = refusalText(error);
      return (
        <div className="flex flex-wrap items-center gap-2 text-sm text-danger">
          {t(key, values)}
          <Button onClick={lookAgain}>{t('retry')}</Button>
        </div>
      );
    }
    if (!colleagues) return <Skeleton rows={2} label={t('loading')} />;
    const isNothing = recipients.length === 0 && departments.length === 0;
    if (isNothing && isNobodyThere && search === '')
      return <p className="text-sm text-quiet">{t('transfer.nobody')}</p>;
    if (isNothing) return <p className="text-sm text-quiet">{t('transfer.noMatch')}</p>;
    const choose = (recipient: Recipient) => {
      setChosen(recipient);
      setRefusal(undefined);
    };
    return (
      <>
        {isNobodyThere && <p className="mb-2 text-sm text-quiet">{t('transfer.nobodyConnected')}</p>}
        <RecipientChoice
          colleagues={recipients}
          departments={departments}
          chosen={chosen}
          onChoose={choose}
        />
        {chosen?.department !== undefined && (
          <p className="mt-2 text-[13px] text-quiet">{t('transfer.waits')}</p>
        )}
      </>
    );
  }

  function problem(): string | undefined {
    if (hasLeft && chosen.agentId !== undefined)
      return t('refusal.transfer.disconnected', { name: chosen.name });
    if (isUndecided && !chosen) return f('recipient');
    if (!refusal) return undefined;
    const { key, values } = refusalText(refusal);
    return t(key, values);
  }
}
