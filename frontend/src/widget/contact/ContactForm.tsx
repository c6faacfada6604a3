import { isEmailAddress, isPhoneNumber, visitorLimits } from 'backend/contract';
import {
  type ChangeEvent,
  type FormEvent,
  type InputHTMLAttributes,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { contactTexts } from '../../i18n/contact/texts.ts';
import { useTexts } from '../../i18n/locale.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { useChat, useChatState } from '../chat-context.ts';
import contactCss from './contact.css?inline';

/** The form's fields by name. */
type Written = Partial<Record<string, string>>;
type Complaint = 'needed' | 'badEmail' | 'badPhone' | 'offline' | 'failed';

/** The field that a complaint is about. */
const wrongField: Partial<Record<Complaint, string>> = { badEmail: 'email', badPhone: 'phone' };

interface ContactFormProps {
  conversationId: string;
  /** Says whether what was written has arrived. */
  onDone(isLeft: boolean): void;
}

/** Asks where to call back. What was written stays until it has arrived, also while an agent has the conversation and when the page comes back. */
export function ContactForm({ conversationId, onDone }: ContactFormProps) {
  const t = useTexts(contactTexts);
  const chat = useChat();
  const form = useRef<HTMLFormElement>(null);
  const complaintId = useId();
  const contact = useChatState(state => state.contact);
  const [isBack] = useState(contact !== null);
  const [complaint, setComplaint] = useState<Complaint>();
  const [isSending, setIsSending] = useState(false);

  useEffect(() => {
    const root = form.current?.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptStyles(root, contactCss);
    if (!isBack) form.current?.querySelector('input')?.focus(); // else it has come back by itself
    return keepInView(form.current);
  }, [isBack]);
  useLayoutEffect(() => {
    const { current } = form;
    return () => handFocusOn(current);
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = event.currentTarget;
    const left = trimmed(writtenIn(fields));
    const wrong = complaintAbout(left);
    setComplaint(wrong);
    if (wrong) {
      fields.querySelector<HTMLElement>(`[name=${wrongField[wrong] ?? 'email'}]`)?.focus();
      return showComplaint(fields);
    }
    setIsSending(true);
    await chat.command('leaveContact', left);
    setIsSending(false);
    const { notice, connection } = chat.store.getState();
    if (notice === null) return done(true);
    chat.store.setState({ notice: null }); // it is said here
    setComplaint(connection === 'online' && navigator.onLine ? 'failed' : 'offline');
    showComplaint(fields);
  }

  const fieldOf = (name: string) => ({
    name,
    ...(complaint &&
      wrongField[complaint] === name && { 'aria-invalid': true, 'aria-describedby': complaintId }),
    value: String(contact?.[name] ?? ''),
    onChange({ target: { form } }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      if (form) chat.write({ contact: { conversationId, ...writtenIn(form) } }); // a browser may fill in several at once
    },
  });

  /** What has the focus goes away: the conversation gets it, where the answer will be. */
  function done(isLeft: boolean) {
    chat.write({ contact: null });
    form.current?.closest('.mosala-panel')?.querySelector<HTMLElement>('.mosala-list')?.focus();
    onDone(isLeft);
  }

  return (
    <form ref={form} className="mosala-contact" aria-label={t('title')} noValidate onSubmit={submit}>
      <p key={complaint} id={complaintId} role={complaint && 'alert'}>
        {t(complaint ?? 'intro')}
      </p>
      <Field
        {...fieldOf('name')}
        label={t('name')}
        autoComplete="name"
        maxLength={visitorLimits.nameLength}
      />
      <Field
        {...fieldOf('phone')}
        label={t('phone')}
        type="tel"
        autoComplete="tel"
        maxLength={visitorLimits.phoneLength}
      />
      <Field
        {...fieldOf('email')}
        label={t('email')}
        type="email"
        autoComplete="email"
        maxLength={visitorLimits.emailLength}
      />
      <label>
        {t('message')}
        <textarea {...fieldOf('message')} rows={2} maxLength={visitorLimits.messageLength} />
      </label>
      <div className="mosala-contact-buttons">
        <button type="button" className="mosala-button" onClick={() => done(false)}>
          {t('cancel')}
        </button>
        <button type="submit" className="mosala-button mosala-contact-send" disabled={isSending}>
          {t('send')}
        </button>
      </div>
    </form>
  );
}

function Field({ label, ...field }: InputHTMLAttributes<HTMLInputElement> & { label: string }) {
  return (
    <label>
      {label}
      <input {...field} />
    </label>
  );
}

/** When the form goes by itself, because somebody is there: what was being written goes on in the conversation. */
function handFocusOn(form: HTMLElement | null): void {
  if (!form?.matches(':focus-within')) return;
  form.closest('.mosala-panel')?.querySelector<HTMLElement>('.mosala-field')?.focus();
}

/** It stands on top; who pressed the button may have scrolled down to it. */
function showComplaint(form: HTMLElement): void {
  form.firstElementChild?.scrollIntoView({ block: 'nearest' });
}

/** A keyboard may leave less of the panel than there was when the field was pressed. */
function keepInView(form: HTMLElement | null) {
  const panel = form?.closest('.mosala-panel');
  const observer = new ResizeObserver(() =>
    form?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' }),
  );
  if (panel) observer.observe(panel);
  return () => observer.disconnect();
}

function writtenIn(form: HTMLFormElement): Written {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function trimmed(written: Written): Written {
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, value?.trim()]));
}

/** The same as the server would say, before it is sent. */
function complaintAbout({ email, phone }: Written): Complaint | undefined {
  if (email && !isEmailAddress(email)) return 'badEmail';
  if (phone && !isPhoneNumber(phone)) return 'badPhone';
  return email || phone ? undefined : 'needed';
}
