import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { useLanguage } from '../language.ts';
import { useAlertText } from './alert-text.ts';
import { notify } from './notifications.ts';
import { testPush, usePush } from './push.ts';

/** A try of what will come: by the browser's push service where that is joined, else from this tab. */
export function NotificationTest() {
  const a = useAlertText();
  const { state } = usePush();
  const { locale } = useLanguage();
  const { run, isSending, refusal } = useCall();
  const [isSent, setIsSent] = useState(false);

  async function send() {
    setIsSent(false);
    if (state === 'on') setIsSent((await run(() => testPush(locale))) !== null);
    else
      await notify({
        title: a('testTitle'),
        body: a('testBody'),
        tag: 'test',
        link: '#/account',
        isTest: true,
      });
  }

  return (
    <div className="ml-8 flex flex-col items-start gap-3">
      <Button
        icon={<BellRing size={18} strokeWidth={1.75} aria-hidden="true" />}
        disabled={isSending}
        onClick={() => void send()} // its outcome is shown, by us or by the system
      >
        {a('test')}
      </Button>
      <Outcome
        complaint={refusal && a(refusal.code === 'rate_limited' ? 'testTooMany' : 'testRefused')}
        success={isSent && a('testSent')}
      />
      <p className="max-w-[65ch] text-sm text-quiet">{a('nothingCame')}</p>
    </div>
  );
}
