import type { RefusalReply } from 'backend/contract';
import type { Sentence } from './language.ts';

/** The sentence for a refusal: what happened and, where it helps, who or when. */
export function refusalText(error: RefusalReply): Sentence {
  switch (error.code) {
    case 'conflict': {
      const name = winnerOf(error);
      return name === undefined ? { key: 'refusal.conflict' } : { key: 'refusal.taken', values: { name } };
    }
    case 'rate_limited':
      return { key: 'refusal.rateLimited', values: { count: secondsUntil(error.retryAfterMs) } };
    default:
      return { key: `refusal.${error.code}` };
  }
}

const secondsUntil = (retryAfterMs = 1000) => Math.max(1, Math.ceil(retryAfterMs / 1000));

function winnerOf({ details }: RefusalReply): string | undefined {
  const agent = details?.agent;
  const isNamed = typeof agent === 'object' && agent !== null && 'name' in agent;
  return isNamed && typeof agent.name === 'string' ? agent.name : undefined;
}
