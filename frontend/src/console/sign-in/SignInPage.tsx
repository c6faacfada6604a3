import type { RefusalReply } from 'backend/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Field } from '../elements/Field.tsx';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { signIn } from '../store/identity.ts';
import { FrontDoor } from './FrontDoor.tsx';
import { useCountdown } from './use-countdown.ts';

export function SignInPage({ expired }: { expired: boolean }) {
  const t = useText();
  const [refusal, setRefusal] = useState<RefusalReply>();
  const [isSending, setIsSending] = useState(false);
  const secondsLeft = useCountdown(refusal?.retryAfterMs);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsSending(true);
    const reply = await signIn({ email: String(form.get('email')), password: String(form.get('password')) });
    setIsSending(false);
    setRefusal(reply.ok ? undefined : reply.error);
  }

  return (
    <FrontDoor title={t('signIn.title')} intro={t(expired ? 'signIn.expired' : 'signIn.intro')}>
      <form onSubmit={submit} className="mt-6 flex flex-col gap-4">
        <Field label={t('signIn.email')} name="email" type="email" autoComplete="username" required />
        <Field
          label={t('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <p role="alert" className="text-sm text-danger empty:hidden">
          {refusal && sentenceFor(refusal, secondsLeft)}
        </p>
        <Button look="primary" type="submit" disabled={isSending || secondsLeft > 0} className="min-h-11">
          {t(isSending ? 'signIn.sending' : 'signIn.submit')}
        </Button>
      </form>
    </FrontDoor>
  );

  function sentenceFor(error: RefusalReply, seconds: number): string {
    if (error.code === 'unauthorized' || error.code === 'invalid_payload') return t('signIn.wrong');
    if (error.code === 'rate_limited')
      return seconds > 0 ? t('signIn.tooMany', { count: seconds }) : t('signIn.tryAgain');
    const { key, values } = refusalText(error);
    return t(key, values);
  }
}
