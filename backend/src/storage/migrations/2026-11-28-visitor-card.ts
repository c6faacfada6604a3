import type { Kysely } from 'kysely';

/** Tags and priority of a conversation, and visitors who may not write any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('conversation')
    .addColumn('priority', 'text', column => column.notNull().defaultTo('normal'))
    .execute();
  await db.schema.createIndex('conversation_visitor').on('conversation').column('visitor_id').execute();

  await db.schema
    .createTable('conversation_tag')
    .addColumn('conversation_id', 'text', column => column.notNull().references('conversation.id'))
    .addColumn('tag', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('conversation_tag_once', ['conversation_id', 'tag'])
    .execute();
  await db.schema.createIndex('conversation_tag_tag').on('conversation_tag').column('tag').execute();

  // Beside the history below: read with the conversation whenever its visitor does something.
  await db.schema.alterTable('visitor').addColumn('banned_at', 'text').execute();
  await db.schema
    .createTable('visitor_ban')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('visitor_id', 'text', column => column.notNull().references('visitor.id'))
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('banned_at', 'text', column => column.notNull())
    .addColumn('banned_by', 'text', column => column.notNull().references('agent.id'))
    .addColumn('lifted_at', 'text')
    .addColumn('lifted_by', 'text', column => column.references('agent.id'))
    .execute();
  await db.schema
    .createIndex('visitor_ban_visitor')
    .on('visitor_ban')
    .columns(['visitor_id', 'banned_at'])
    .execute();
}
