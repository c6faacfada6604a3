import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { handlesConversations } from '../conversation/permissions.ts';
import { useMe } from '../store/identity.ts';
import { KeyName } from './KeyName.tsx';
import { useKeyText } from './key-text.ts';
import { useFound } from './use-found.ts';
import { type Offer, offerGroups, useOffers } from './use-offers.ts';

/** One field that finds conversations, pages and actions; up and down choose, Enter does. */
export function Palette({ onClose }: { onClose: () => void }) {
  const k = useKeyText();
  const id = useId();
  const { role } = useMe();
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState('');
  const found = useFound(query, handlesConversations(role));
  const offers = useOffers(query, found);
  const place = Math.max(
    offers.findIndex(offer => offer.id === chosenId),
    0,
  );
  const chosen = offers[place];
  const dialog = useDialog();
  const optionId = (offer: Offer) => `${id}-${offer.id}`;
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id, id, chosen]);

  function run(offer: Offer) {
    onClose();
    // Once the dialog is gone: what the action focuses keeps the focus.
    setTimeout(offer.run);
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosenId(offers.at((place + step) % offers.length)?.id ?? '');
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) run(chosen);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a press beside it
    <dialog
      ref={dialog}
      aria-label={k('palette.title')}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => event.target === event.currentTarget && onClose()}
      className="mx-auto mt-[max(1rem,12vh)] max-h-[min(32rem,calc(100dvh-2rem))] w-[calc(100vw-2rem)] max-w-xl flex-col overflow-hidden rounded-panel border border-line bg-raised text-ink shadow-float backdrop:bg-surface/70 open:flex"
    >
      <label className="flex items-center gap-3 rounded-t-panel border-b border-line px-4 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-brand">
        <Search size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-quiet" />
        <input
          role="combobox"
          aria-label={k('palette.field')}
          aria-expanded={offers.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen && optionId(chosen)}
          placeholder={k('palette.field')}
          value={query}
          onChange={event => {
            setQuery(event.target.value);
            setChosenId('');
          }}
          onKeyDown={press}
          autoComplete="off"
          spellCheck={false}
          className="min-h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-quiet"
        />
      </label>
      <div
        id={id}
        role="listbox"
        aria-label={k('palette.results')}
        tabIndex={0}
        className="focus-inside min-h-0 flex-1 overflow-y-auto p-2 empty:hidden"
      >
        {offerGroups
          .map(group => ({ group, inside: offers.filter(offer => offer.group === group) }))
          .filter(({ inside }) => inside.length > 0)
          .map(({ group, inside }) => (
            <fieldset key={group} aria-label={k(`group.${group}`)}>
              <p aria-hidden="true" className="px-3 pt-2 pb-1 text-[13px] font-medium text-quiet">
                {k(`group.${group}`)}
              </p>
              {inside.map(offer => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, aria-activedescendant moves
                <div
                  key={offer.id}
                  id={optionId(offer)}
                  role="option"
                  aria-selected={offer === chosen}
                  onClick={() => run(offer)}
                  className="flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-3 hover:bg-hover aria-selected:bg-chosen"
                >
                  <span
                    className={`truncate font-medium ${offer.detail ? 'max-w-[60%] shrink-0' : 'min-w-0 flex-1'}`}
                  >
                    {offer.label}
                  </span>
                  {offer.detail && (
                    <span className="min-w-0 flex-1 truncate text-sm text-quiet">{offer.detail}</span>
                  )}
                  {offer.shortcut && (
                    <span className="max-md:hidden">
                      <KeyName of={offer.shortcut} />
                    </span>
                  )}
                </div>
              ))}
            </fieldset>
          ))}
      </div>
      <p role="status" className="border-t border-line px-4 py-2 text-[13px] text-quiet">
        {found.status === 'searching'
          ? k('palette.searching')
          : found.status === 'failed'
            ? k('palette.searchFailed')
            : offers.length === 0
              ? k('palette.nothing')
              : k('palette.count', { count: offers.length })}
      </p>
    </dialog>
  );
}

/** Open for as long as it is rendered; the browser keeps the focus inside and gives it back. */
function useDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
