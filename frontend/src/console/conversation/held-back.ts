import type { AgentName, RefusalReply, SendObstacle } from 'backend/contract';
import type { Sentence } from '../language.ts';

/** Why a message waits for its writer to say once more that it should go; the first is the server's word. */
type Hold = SendObstacle | 'held_by_colleague' | 'written_long_ago';

const holds: Record<Hold, true> = { answered_since: true, held_by_colleague: true, written_long_ago: true };

/** A refusal of this side's own, in the server's shape. */
export function heldBack(obstacle: Hold, agent?: AgentName): RefusalReply {
  return { code: 'conflict', message: obstacle, details: { obstacle, agent } };
}

export const isHeld = (refusal: RefusalReply | undefined): boolean => holdOf(refusal) !== null;

/** The question to the writer, or null where it was refused for another reason. */
export function holdQuestion(refusal: RefusalReply | undefined): Sentence | null {
  const hold = holdOf(refusal);
  if (hold === null) return null;
  const agent = refusal?.details?.agent as AgentName | undefined; // whoever names the hold names the colleague
  return { key: `hold.${hold}`, values: { name: agent?.name ?? '' } };
}

function holdOf(refusal: RefusalReply | undefined): Hold | null {
  const obstacle = refusal?.details?.obstacle;
  return typeof obstacle === 'string' && Object.hasOwn(holds, obstacle) ? (obstacle as Hold) : null;
}
