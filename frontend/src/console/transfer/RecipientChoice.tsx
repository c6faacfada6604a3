import type { Colleague } from 'backend/contract';
import { useText } from '../language.ts';

interface RecipientChoiceProps {
  recipients: readonly Colleague[];
  chosen: string | undefined;
  onChoose(colleague: Colleague): void;
}

/** Who a conversation can go to, each with what helps to choose: whether they are at the desk, and how much they hold. */
export function RecipientChoice({ recipients, chosen, onChoose }: RecipientChoiceProps) {
  const t = useText();
  return (
    <fieldset className="max-h-56 overflow-y-auto rounded-control border border-line">
      <legend className="sr-only">{t('transfer.who')}</legend>
      {recipients.map(colleague => {
        const { agentId, name, availability, assigned } = colleague;
        return (
          <label
            key={agentId}
            className="flex min-h-12 cursor-pointer items-center gap-3 border-b border-line px-3 py-1 last:border-b-0 hover:bg-hover has-checked:bg-chosen"
          >
            <input
              type="radio"
              name="recipient"
              required
              checked={agentId === chosen}
              onChange={() => onChoose(colleague)}
              className="size-4 shrink-0 accent-brand"
            />
            <span className="min-w-0">
              <span className="block font-medium break-words">{name}</span>
              <span className="block text-[13px] text-quiet">
                {t(`availability.${availability}`)} · {t('transfer.load', { count: assigned })}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
