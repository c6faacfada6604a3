import { type AgentConversation, limits } from 'backend/contract';
import { Plus, X } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { IconButton } from '../elements/Button.tsx';
import { useFindingText } from '../language.ts';
import { useTagsInUse } from '../store/tags.ts';
import { addTag, removeTag } from './marking.ts';

/** Words by which colleagues find it again; those in use are offered while one types. */
export function TagsPart({
  conversation: { id: conversationId, tags },
}: {
  conversation: AgentConversation;
}) {
  const f = useFindingText();
  const inUse = useTagsInUse();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const title = useId();

  async function add(event: FormEvent) {
    event.preventDefault();
    const tag = typed.trim();
    if (tag !== '' && (await addTag(conversationId, tag))) setTyped('');
  }
  const remove = (tag: string) => {
    field.current?.focus(); // the button that was pressed goes away
    void removeTag(conversationId, tag); // refusals are notified
  };

  return (
    <section aria-labelledby={title} className="flex flex-col gap-2">
      <h3 id={title} className="text-[13px] text-quiet">
        {f('tags')}
      </h3>
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {tags.map(tag => (
            <li key={tag} className="flex max-w-full items-center rounded-control bg-chosen pl-2 text-sm">
              <span className="min-w-0 break-words">{tag}</span>
              <button
                type="button"
                aria-label={f('tags.remove', { tag })}
                title={f('tags.remove', { tag })}
                onClick={() => remove(tag)}
                className="flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-control text-quiet hover:bg-hover hover:text-ink"
              >
                <X size={16} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={event => void add(event)} className="flex gap-1">
        <input
          ref={field}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          list={list}
          maxLength={limits.tagLength}
          aria-label={f('tags.field')}
          placeholder={f('tags.field')}
          autoComplete="off"
          className="min-h-9 min-w-0 flex-1 rounded-control border border-control bg-raised px-2 text-base text-ink md:text-sm"
        />
        <datalist id={list}>
          {inUse
            .filter(({ tag }) => !tags.includes(tag))
            .map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
        <IconButton name={f('tags.add')} type="submit">
          <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
        </IconButton>
      </form>
    </section>
  );
}
