import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely';

/** A transaction that is there to write takes the lock first: one that read before may find that it comes too late. */
const beginnings: Record<string, string> = { begin: 'begin immediate' };

/**
 * Kysely's SQLite dialect over Node's own SQLite: statements are kept prepared, and the values node:sqlite would take
 * for something else (a boolean, undefined) are bound as what they mean.
 */
export function nodeSqliteDialect(file: string, options: { readOnly?: boolean } = {}): SqliteDialect {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false, timeout: 5_000 });
  database.exec(
    options.readOnly
      ? 'PRAGMA query_only = ON'
      : 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
  );
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return new Dialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        // A full disk makes SQLite undo a transaction by itself, and undoing it once more would hide why.
        if (sql === 'rollback' && !database.isTransaction) return nothing;
        let statement = prepared.get(sql);
        if (statement === undefined) {
          statement = adapt(database.prepare(beginnings[sql] ?? sql));
          prepared.set(sql, statement);
        }
        return statement;
      },
    },
  });
}

const nothing: ReturnType<SqliteDatabase['prepare']> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

/** SQLite can undo a new table, whatever Kysely's own adapter says: a server that dies while it migrates leaves no half of it. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function adapt(statement: StatementSync): ReturnType<SqliteDatabase['prepare']> {
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...parameters.map(bindable)),
    run: parameters => statement.run(...parameters.map(bindable)),
    iterate: parameters => statement.iterate(...parameters.map(bindable)),
  };
}

function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return value as SQLInputValue; // Kysely passes on what the typed query held: a string, a number, a buffer or null
}
