import type { Colleague } from 'backend/contract';
import { fold } from '../fold.ts';

/** One of the two that the wire takes; of a person the name too, for when they leave. */
export type Recipient =
  | { readonly agentId: string; readonly name: string; readonly department?: undefined }
  | { readonly department: string; readonly agentId?: undefined };

interface Choice {
  /** Who cannot be chosen: the reader, and whoever holds the conversation. */
  without: readonly (string | undefined)[];
  search: string;
  /** Stays in sight whatever is searched for. */
  chosen: string | undefined;
}

/** Who can be chosen: who is at the desk first, then who holds least, then by name. */
export function recipientsAmong(
  colleagues: readonly Colleague[],
  { without, search, chosen }: Choice,
): Colleague[] {
  const wanted = fold(search.trim());
  return colleagues
    .filter(({ agentId }) => !without.includes(agentId))
    .filter(({ agentId, name }) => agentId === chosen || fold(name).includes(wanted))
    .sort(
      (a, b) =>
        ranks[a.availability] - ranks[b.availability] ||
        a.assigned - b.assigned ||
        a.name.localeCompare(b.name),
    );
}

const ranks = { online: 0, away: 1, offline: 2 };

/** The departments whose name fits; whichever is chosen stays in sight. */
export function departmentsAmong<T extends { readonly id: string }>(
  departments: readonly T[],
  { search, chosen }: Omit<Choice, 'without'>,
  nameOf: (id: string) => string,
): T[] {
  const wanted = fold(search.trim());
  return departments.filter(({ id }) => id === chosen || fold(nameOf(id)).includes(wanted));
}
