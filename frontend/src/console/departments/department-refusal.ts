import type { RefusalReply } from 'backend/contract';
import { usePeopleRefusal } from '../people-refusal.ts';
import { useDepartmentText } from './department-text.ts';

/** The sentence for what was refused about a department, or about who serves it. */
export function useDepartmentRefusal(): (error: RefusalReply) => string {
  const d = useDepartmentText();
  const sentence = usePeopleRefusal();
  return error => {
    const reason = reasons.find(one => one === error.details?.reason);
    return reason === undefined ? sentence(error) : d(`refusal.${reason}`);
  };
}

/** What the server names in `details.reason`. */
const reasons = ['no_such_agent', 'no_such_department'] as const;
