import type { RefusalReply } from 'backend/contract';
import { usePeopleRefusal } from '../people-refusal.ts';
import { useDepartmentText } from './department-text.ts';

/** The sentence for what was refused about a department, or about who serves it. */
export function useDepartmentRefusal(): (error: RefusalReply) => string {
  const d = useDepartmentText();
  const sentence = usePeopleRefusal();
  return error => {
    const { reason, conversations, members } = error.details ?? {};
    if (reason === 'has_conversations')
      return d('refusal.has_conversations', { count: Number(conversations) });
    if (reason === 'has_members') return d('refusal.has_members', { names: namesOf(members) });
    const known = reasons.find(one => one === reason);
    return known === undefined ? sentence(error) : d(`refusal.${known}`);
  };
}

/** What the server names in `details.reason`. */
const reasons = ['no_such_agent', 'no_such_department', 'name_taken', 'too_many'] as const;

const namesOf = (members: unknown): string =>
  (Array.isArray(members) ? members : []).map(({ name }: { name: string }) => name).join(', ');
