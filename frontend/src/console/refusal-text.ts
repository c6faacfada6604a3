import type { RefusalReply, TransferObstacle } from 'backend/contract';
import type { Sentence } from './language.ts';

/** The sentence for a refusal: what happened and, where it helps, who or when. */
export function refusalText(error: RefusalReply): Sentence {
  const { obstacle } = error.details ?? {};
  if (isTransferObstacle(obstacle)) {
    return { key: `refusal.transfer.${obstacle}`, values: { name: nameIn(error, 'recipient') ?? '' } };
  }
  switch (error.code) {
    case 'conflict': {
      if (error.details?.reason === 'too_many_tags') return { key: 'refusal.tooManyTags' };
      const name = nameIn(error, 'agent');
      return name === undefined ? { key: 'refusal.conflict' } : { key: 'refusal.taken', values: { name } };
    }
    case 'rate_limited':
      return { key: 'refusal.rateLimited', values: { count: secondsUntil(error.retryAfterMs) } };
    default:
      return { key: `refusal.${error.code}` };
  }
}

const secondsUntil = (retryAfterMs = 1000) => Math.max(1, Math.ceil(retryAfterMs / 1000));

const transferObstacles: Record<TransferObstacle, true> = {
  not_assigned: true,
  self: true,
  already_theirs: true,
  no_such_agent: true,
  no_conversations: true,
  disconnected: true,
  no_such_department: true,
};

function isTransferObstacle(value: unknown): value is TransferObstacle {
  return typeof value === 'string' && Object.hasOwn(transferObstacles, value);
}

function nameIn({ details }: RefusalReply, key: 'agent' | 'recipient'): string | undefined {
  const person = details?.[key];
  const isNamed = typeof person === 'object' && person !== null && 'name' in person;
  return isNamed && typeof person.name === 'string' ? person.name : undefined;
}
