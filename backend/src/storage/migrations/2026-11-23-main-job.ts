import type { Kysely } from 'kysely';

/** Visitors, conversations, messages, notes, feedback, agents and their sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('visitor')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('current_conversation_id', 'text', column => column.notNull())
    .addColumn('token_generation', 'integer', column => column.notNull())
    .addColumn('token_rotated_at', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();

  await db.schema
    .createTable('agent')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('email', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('password_hash', 'text', column => column.notNull())
    .addColumn('availability', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();

  await db.schema
    .createTable('agent_session')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('agent_id', 'text', column => column.notNull().references('agent.id').onDelete('cascade'))
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();

  await db.schema
    .createTable('conversation')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('visitor_id', 'text', column => column.notNull().references('visitor.id'))
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('epoch', 'integer', column => column.notNull())
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('unsure_turns', 'integer', column => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('reason', 'text')
    .addColumn('department', 'text')
    .addColumn('waiting_since', 'text')
    .addColumn('assignee_id', 'text', column => column.references('agent.id'))
    .addColumn('page', 'text')
    .addColumn('locale', 'text', column => column.notNull())
    .addColumn('visitor_read', 'integer', column => column.notNull())
    .addColumn('agent_read', 'integer', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('updated_at', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createIndex('conversation_waiting')
    .on('conversation')
    .columns(['status', 'waiting_since'])
    .execute();
  await db.schema
    .createIndex('conversation_recent')
    .on('conversation')
    .columns(['status', 'updated_at', 'id'])
    .execute();
  await db.schema.createIndex('conversation_assignee').on('conversation').column('assignee_id').execute();

  await db.schema
    .createTable('message')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('conversation_id', 'text', column => column.notNull().references('conversation.id'))
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('author_kind', 'text', column => column.notNull())
    .addColumn('author_id', 'text')
    .addColumn('author_name', 'text')
    .addColumn('sender', 'text', column => column.notNull())
    .addColumn('client_id', 'text')
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('replaces', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addUniqueConstraint('message_place', ['conversation_id', 'seq'])
    .addUniqueConstraint('message_once', ['sender', 'client_id'])
    .execute();

  await db.schema
    .createTable('note')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('conversation_id', 'text', column => column.notNull().references('conversation.id'))
    .addColumn('after_seq', 'integer', column => column.notNull())
    .addColumn('author_id', 'text', column => column.notNull().references('agent.id'))
    .addColumn('author_name', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createIndex('note_place')
    .on('note')
    .columns(['conversation_id', 'after_seq', 'created_at'])
    .execute();

  await db.schema
    .createTable('feedback')
    .addColumn('message_id', 'text', column => column.primaryKey().references('message.id'))
    .addColumn('visitor_id', 'text', column => column.notNull().references('visitor.id'))
    .addColumn('helpful', 'integer', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
}
