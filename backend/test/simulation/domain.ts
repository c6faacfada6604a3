import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Kysely } from 'kysely';
import { ConversationModule } from '../../src/conversation/conversation.module.ts';
import { Clock } from '../../src/platform/clock.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { platformModule } from '../../src/platform/platform.module.ts';
import { Database, migrate } from '../../src/storage/database.ts';
import { GroupCommit } from '../../src/storage/group-commit.ts';
import { nodeSqliteDialect } from '../../src/storage/node-sqlite.ts';
import type { Schema } from '../../src/storage/schema.ts';

/** Everything but sockets: the services as they are wired in the server, on SQLite in memory. */
export interface Domain {
  readonly app: INestApplicationContext;
  readonly database: Database;
  /** Resolves when nothing is under way any more that was begun by what happened before. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Its time is `now` (ms), and its timers never fire: whoever turns the clock looks after what is due. */
export async function openDomain(now: () => number, settings: Record<string, string>): Promise<Domain> {
  const folder = await mkdtemp(join(tmpdir(), 'mosala-simulation-'));
  const faqDir = join(import.meta.dirname, '../faq');
  const config = loadConfig({ DATA_DIR: folder, FAQ_DIR: faqDir, LOG_LEVEL: 'silent', ...settings });
  const memory = await openMemory();

  @Global()
  @Module({ providers: [{ provide: Database, useValue: memory }], exports: [Database] })
  class Memory {}
  @Module({ imports: [Memory, ConversationModule] })
  class Everything {}

  const clock = jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(now()));
  const never = setInterval(() => {}, 2 ** 31 - 1).unref();
  const timers = jest.spyOn(globalThis, 'setInterval').mockReturnValue(never);
  const app = await NestFactory.createApplicationContext(
    { module: Everything, imports: [platformModule(config)] },
    { logger: false, abortOnError: false },
  );
  timers.mockRestore();
  return {
    app,
    database: memory,
    settled: () => memory.settled(),
    async stop() {
      await app.close();
      clock.mockRestore();
      await memory.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** One connection for reading and writing: what is read is committed, since a job reads in its own transaction only. */
async function openMemory(): Promise<Database & { settled(): Promise<void> }> {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(':memory:') });
  await migrate(db);
  const commits = new GroupCommit(db);
  let started = 0;
  return {
    read: db,
    write: job => {
      started++;
      return commits.write(job);
    },
    async settled() {
      for (let before = -1; before !== started; ) {
        before = started;
        await commits.idle();
        // What listens to a commit reads first and may then write in its turn.
        for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
      }
    },
    close: () => db.destroy(),
  };
}
