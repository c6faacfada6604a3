import type { Transaction } from 'kysely';
import type { Schema } from '../storage/schema.ts';

/** The departments of this agent, all of them and no others. */
export async function setDepartmentsOf(
  agentId: string,
  departmentIds: readonly string[],
  db: Transaction<Schema>,
): Promise<void> {
  await db.deleteFrom('department_member').where('agent_id', '=', agentId).execute();
  const rows = [...new Set(departmentIds)].map(id => ({ department_id: id, agent_id: agentId }));
  if (rows.length > 0) await db.insertInto('department_member').values(rows).execute();
}

/** The members of this department, likewise; who is deactivated stays what they were, for when they come back. */
export async function setMembersOf(
  departmentId: string,
  agentIds: readonly string[],
  db: Transaction<Schema>,
): Promise<void> {
  await db
    .deleteFrom('department_member')
    .where('department_id', '=', departmentId)
    .where('agent_id', 'in', select =>
      select.selectFrom('agent').select('agent.id').where('deactivated_at', 'is', null),
    )
    .execute();
  const rows = [...new Set(agentIds)].map(id => ({ department_id: departmentId, agent_id: id }));
  if (rows.length > 0) await db.insertInto('department_member').values(rows).execute();
}
