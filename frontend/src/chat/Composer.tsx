import { SendHorizontal } from 'lucide-react';
import {
  type FormEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { chatTexts } from '../i18n/chat/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { createTypingSignal } from './typing-signal.ts';
import { canBeSent, cleanText, countRemaining, isNearLimit } from './written-text.ts';

export interface ComposerProps {
  /** The draft, kept by whoever shows the composer so that it is never lost. */
  value: string;
  onChange(value: string): void;
  /** Gets the trimmed text; the draft is emptied through `onChange` before. */
  onSend(message: string): void;
  onTyping?(isTyping: boolean): void;
  /** Name and placeholder of the field when they are not the usual ones. */
  label?: string;
  /** Name of the button when it is not the usual one. */
  sendLabel?: string;
  fieldRef?: Ref<HTMLTextAreaElement>;
  /** The list of completions that is open for the field, and the one that Enter would take. */
  popup?: { listId: string; activeId: string } | undefined;
}

/** The field in which a message is written: Enter sends, Shift+Enter begins a line. */
export function Composer(props: ComposerProps) {
  const { value, onChange, onSend, onTyping, label, sendLabel, fieldRef, popup } = props;
  const t = useTexts(chatTexts);
  const counterId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const signal = useTypingSignal(onTyping);
  const remaining = countRemaining(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows its text, or what stands in its place
  useLayoutEffect(() => growToContent(field.current), [value, label]);
  useLayoutEffect(() => shareRef(field.current, fieldRef), [fieldRef]);

  const change = (written: string) => {
    const text = cleanText(written);
    onChange(text);
    if (text.trim() === '') signal.stopped();
    else signal.typed();
  };
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (!canBeSent(value)) return;
    signal.stopped();
    onChange('');
    onSend(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, Enter chooses a candidate; old Safari tells that only by the key code.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !isComposing) send(event);
  };

  return (
    <form className="mosala-composer" onSubmit={send}>
      <textarea
        ref={field}
        className="mosala-field"
        rows={1}
        dir={value === '' ? undefined : 'auto'}
        enterKeyHint="send"
        aria-label={label ?? t('field')}
        aria-describedby={isNearLimit(remaining) ? counterId : undefined}
        aria-invalid={remaining < 0 || undefined}
        aria-controls={popup?.listId}
        aria-activedescendant={popup?.activeId}
        aria-autocomplete={popup && 'list'}
        placeholder={label ?? t('field')}
        value={value}
        onChange={event => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        className="mosala-send"
        aria-label={sendLabel ?? t('send')}
        aria-disabled={!canBeSent(value)}
      >
        <SendHorizontal size={20} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isNearLimit(remaining) && (
        <output id={counterId} className="mosala-counter" data-too-long={remaining < 0 || undefined}>
          {remaining < 0 ? t('tooLong', { count: -remaining }) : t('remaining', { count: remaining })}
        </output>
      )}
    </form>
  );
}

function useTypingSignal(onTyping: ComposerProps['onTyping']) {
  const tell = useRef(onTyping);
  tell.current = onTyping;
  const signal = useMemo(() => createTypingSignal(isTyping => tell.current?.(isTyping)), []);
  useEffect(() => signal.stopped, [signal]);
  return signal;
}

/** As high as its text, up to the `max-height` of its style. */
function growToContent(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  const borders = field.offsetHeight - field.clientHeight;
  if (field.scrollHeight > 0) field.style.height = `${field.scrollHeight + borders}px`;
}

function shareRef(field: HTMLTextAreaElement | null, ref: ComposerProps['fieldRef']): void {
  if (typeof ref === 'function') ref(field);
  else if (ref) ref.current = field;
}
