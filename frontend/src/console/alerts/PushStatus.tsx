import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Button } from '../elements/Button.tsx';
import { useLanguage } from '../language.ts';
import { useAlertText } from './alert-text.ts';
import { settlePush, usePush } from './push.ts';

/** Whether notifications also come while the console is closed, and a way out where they do not. */
export function PushStatus() {
  const a = useAlertText();
  const { state } = usePush();
  const { locale } = useLanguage();
  if (state === 'off') return null;
  const Icon = state === 'on' ? CircleCheck : TriangleAlert;
  return (
    <div className="ml-8 flex flex-col gap-2">
      <p role="status" className="flex max-w-[65ch] gap-2 text-sm">
        {state !== 'joining' && (
          <Icon
            size={20}
            strokeWidth={1.75}
            aria-hidden="true"
            className={`shrink-0 ${state === 'on' ? 'text-brand' : 'text-warning'}`}
          />
        )}
        <span className="min-w-0">{a(`push.${state}`)}</span>
      </p>
      {(state === 'failed' || state === 'tooMany') && (
        <Button className="self-start" onClick={() => void settlePush(locale)}>
          {a('push.retry')}
        </Button>
      )}
    </div>
  );
}
