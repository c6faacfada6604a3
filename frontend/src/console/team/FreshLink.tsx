import type { MadeLink } from 'backend/contract';
import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Field } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useMoment } from '../elements/use-moment.ts';
import { usePeopleText } from '../people-text.ts';

/** A link that was just made. The server keeps no copy, so this is the only time it can be seen. */
export function FreshLink({ link, name }: { link: MadeLink; name: string }) {
  const p = usePeopleText();
  const moment = useMoment();
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<'link.copied' | 'link.copyByHand'>();
  useEffect(() => box.current?.querySelector('button')?.focus(), []);

  async function copy() {
    const isDone = await write(link.url);
    if (!isDone) box.current?.querySelector('input')?.select();
    setCopied(isDone ? 'link.copied' : 'link.copyByHand');
  }

  return (
    <div ref={box} className="flex flex-col gap-3">
      <Field
        label={p('link.for', { name })}
        hint={p('link.hand', { when: moment(link.expiresAt) })}
        value={link.url}
        readOnly
        onFocus={event => event.target.select()}
      />
      <Button
        look="primary"
        className="min-h-11 self-start px-5"
        icon={<Copy size={20} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => void copy()}
      >
        {p('link.copy')}
      </Button>
      <Outcome success={copied && p(copied)} />
    </div>
  );
}

/** Browsers give the clipboard to pages over TLS only, and may refuse it there. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
