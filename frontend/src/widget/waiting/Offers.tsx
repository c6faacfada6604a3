import type { VisitorConversation } from 'backend/contract';
import { ContactOffer } from '../contact/ContactOffer.tsx';
import { DepartmentChoice } from './DepartmentChoice.tsx';

/** What who waits may choose, and need not: whom they wait for, and to be called back. */
export function Offers({ id, absence, department, departments }: VisitorConversation) {
  return (
    <>
      {departments && <DepartmentChoice current={department} departments={departments} />}
      <ContactOffer conversationId={id} isAbsent={absence !== undefined} />
    </>
  );
}
