import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Completion } from './use-completion.ts';

interface CompletionListProps<Option> {
  completion: Completion<Option>;
  label: string;
  /** What a screen reader is told when the list opens or shrinks. */
  announce(count: number): string;
  empty?: ReactNode;
  keyOf(option: Option): string;
  children(option: Option): ReactNode;
}

/** What can be inserted, floating above the field that keeps the focus. */
export function CompletionList<Option>(props: CompletionListProps<Option>) {
  const { completion, label, announce, empty, keyOf, children } = props;
  const { listId, options, active, optionId, choose } = completion;
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is chosen then
  useEffect(() => void chosen.current?.scrollIntoView({ block: 'nearest' }), [active, options]); // newer browsers return a promise
  const isShown = options !== undefined && (options.length > 0 || empty !== undefined);
  return (
    <>
      <p role="status" className="sr-only">
        {options && announce(options.length)}
      </p>
      {isShown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press leaves the focus in the field, more it does not do
        <div
          onMouseDown={event => event.preventDefault()}
          className="absolute inset-x-3 bottom-full z-20 mb-1 max-h-64 overflow-y-auto rounded-control border border-line bg-raised shadow-float"
        >
          {options.length === 0 ? (
            empty
          ) : (
            <div id={listId} role="listbox" aria-label={label}>
              {options.map((option, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                <div
                  key={keyOf(option)}
                  ref={index === active ? chosen : undefined}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className="cursor-pointer border-b border-line px-3 py-2 last:border-b-0 hover:bg-hover aria-selected:bg-chosen"
                  onClick={() => choose(option)}
                >
                  {children(option)}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}
