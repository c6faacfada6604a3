import type { RefusalReply } from 'backend/contract';
import { useText } from './language.ts';
import { usePeopleText } from './people-text.ts';
import { refusalText } from './refusal-text.ts';

/** The sentence for what was refused about an account. */
export function usePeopleRefusal(): (error: RefusalReply) => string {
  const t = useText();
  const p = usePeopleText();
  return error => {
    const reason = reasons.find(one => one === error.details?.reason);
    if (reason !== undefined) return p(`refusal.${reason}`);
    if (error.code === 'forbidden' || error.code === 'not_found') return p(`refusal.${error.code}`);
    if (error.code === 'invalid_payload' && error.message.startsWith('email:')) return p('refusal.email');
    if (error.code === 'rate_limited')
      return p('refusal.tooMany', { count: Math.ceil((error.retryAfterMs ?? 0) / 60_000) });
    const { key, values } = refusalText(error);
    return t(key, values);
  };
}

/** What the server names in `details.reason`. */
const reasons = ['email_taken', 'yourself', 'last_administrator', 'deactivated', 'wrong_password'] as const;
