import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { FaqStatus } from '../contract/index.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import { Logger } from '../platform/logger.ts';
import { Database } from '../storage/database.ts';

export interface HealthReport {
  status: 'ok' | 'unavailable';
  details: {
    database: { status: 'ok' | 'unavailable' };
    faq: { status: 'ok' | 'unavailable' } & Pick<FaqStatus, 'version' | 'entries' | 'errors'>;
  };
}

/** Ready means that the database can be written and that some FAQ answers; a broken newer FAQ file is told, no more. */
@Injectable()
export class Health {
  constructor(
    private readonly database: Database,
    private readonly faq: FaqLibrary,
    private readonly logger: Logger,
  ) {}

  async report(): Promise<HealthReport> {
    const { version, entries, errors } = this.faq.status();
    const database = { status: (await this.#databaseWorks()) ? 'ok' : 'unavailable' } as const;
    const faq = { status: this.faq.isReady() ? 'ok' : 'unavailable', version, entries, errors } as const;
    const isReady = database.status === 'ok' && faq.status === 'ok';
    return { status: isReady ? 'ok' : 'unavailable', details: { database, faq } };
  }

  async #databaseWorks(): Promise<boolean> {
    try {
      await this.database.write(db => sql`select 1`.execute(db));
      return true;
    } catch (error) {
      this.logger.error({ error }, 'the database does not take writes');
      return false;
    }
  }
}
