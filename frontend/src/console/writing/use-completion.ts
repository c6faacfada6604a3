import { type KeyboardEvent, useId, useState } from 'react';
import { composerField } from './composer-field.ts';
import { insertText } from './insert-text.ts';
import { type SignedWord, wordAt } from './word-at.ts';

interface CompletionOptions<Option> {
  text: string;
  /** Null where nothing is completed. */
  sign: '/' | '@' | null;
  find(query: string): readonly Option[];
  /** What takes the place of the word. */
  insert(option: Option): { text: string; select?: { start: number; end: number } };
}

export interface Completion<Option> {
  listId: string;
  /** Undefined while the list is closed. */
  options?: readonly Option[];
  active: number;
  optionId(index: number): string;
  choose(option: Option): void;
  /** For the field, while there is something to choose. */
  popup: { listId: string; activeId: string } | undefined;
  /** For the element around the field. */
  handlers: {
    onInput(): void;
    onSelect(): void;
    onBlur(): void;
    onKeyDownCapture(event: KeyboardEvent): void;
  };
}

/** Offers what can take the place of the word that is being typed behind a sign: arrows choose, Enter or Tab inserts. */
export function useCompletion<Option>({
  text,
  sign,
  find,
  insert,
}: CompletionOptions<Option>): Completion<Option> {
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState({ query: '', index: 0 });
  /** Where a word begins whose list was closed with Escape. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const word = sign === null || caret === null ? null : wordAt(text, caret, sign);
  const isOpen = word !== null && word.start !== dismissed;
  const options = isOpen ? find(word.query) : [];
  const active = word?.query === chosen.query ? Math.min(chosen.index, options.length - 1) : 0;

  const choose = (option: Option) => word && put(word, insert(option));
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!isOpen || options.length === 0 || event.nativeEvent.isComposing) return;
    const option = options[active];
    const act = {
      ArrowDown: () => setChosen({ query: word.query, index: (active + 1) % options.length }),
      ArrowUp: () => setChosen({ query: word.query, index: (active + options.length - 1) % options.length }),
      Enter: () => option !== undefined && choose(option),
      Tab: () => option !== undefined && choose(option),
      Escape: () => setDismissed(word.start),
    }[event.key];
    if (act === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const look = () => {
    const field = composerField.current;
    const at = field && field.selectionStart === field.selectionEnd ? field.selectionStart : null;
    setCaret(at);
    const isElsewhere =
      at === null || sign === null || wordAt(field?.value ?? '', at, sign)?.start !== dismissed;
    if (isElsewhere) setDismissed(null);
  };
  return {
    listId,
    options: isOpen ? options : undefined,
    active,
    optionId: index => `${listId}-${index}`,
    choose,
    popup: options.length > 0 ? { listId, activeId: `${listId}-${active}` } : undefined,
    handlers: {
      onInput: look, // some ways to write move the caret without a word
      onSelect: look,
      onBlur: () => setCaret(null),
      onKeyDownCapture,
    },
  };
}

function put(
  word: SignedWord,
  { text, select }: { text: string; select?: { start: number; end: number } },
): void {
  const field = composerField.current;
  if (!field) return;
  insertText(field, text, { start: word.start, end: field.selectionStart });
  if (select) field.setSelectionRange(word.start + select.start, word.start + select.end);
}
