import type { Contact } from 'backend/contract';
import { useMoment } from '../elements/use-moment.ts';
import { useText } from '../language.ts';

/** Where the visitor wants to be called back, one press away from doing so. */
export function LeftContact({ contact: { name, email, phone, message, leftAt } }: { contact: Contact }) {
  const t = useText();
  const moment = useMoment();
  const link = 'break-words text-brand underline underline-offset-2';
  return (
    <section aria-labelledby="contact-title" className="flex flex-col gap-2">
      <h3 id="contact-title" className="text-[13px] text-quiet">
        {t('contact.title')}
      </h3>
      <div className="flex flex-col gap-1 rounded-control border border-line bg-raised px-3 py-2 text-sm">
        {name && <p className="font-medium break-words">{name}</p>}
        {phone && (
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className={`${link} tabular-nums`}>
            {phone}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className={link}>
            {email}
          </a>
        )}
        {message && <p className="break-words whitespace-pre-wrap">{message}</p>}
        <p className="text-[13px] text-quiet">{t('contact.leftAt', { when: moment(leftAt) })}</p>
      </div>
    </section>
  );
}
