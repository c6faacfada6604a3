import type { Match } from 'backend/contract';
import type { Place } from '../route.ts';

/** Where in a conversation a search found something, where that is not its visitor. */
export const placeOf = (match: Match | undefined): Place | undefined =>
  match?.seq === undefined ? undefined : { seq: match.seq, isNote: match.source === 'note' };
