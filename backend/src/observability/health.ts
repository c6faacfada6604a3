import { Injectable } from '@nestjs/common';
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

/** Some pages, as a long message takes with its index: on a disk that is nearly full a single page may still find room. */
const filler = 'x'.repeat(16_384);

/** Ready means that the database can be written and that some FAQ answers; a broken newer FAQ file is told, no more. */
@Injectable()
export class Health {
  #probing: Promise<boolean> | undefined;

  constructor(
    private readonly database: Database,
    private readonly faq: FaqLibrary,
    private readonly logger: Logger,
  ) {}

  async report(): Promise<HealthReport> {
    const { version, entries, errors } = this.faq.status();
    const database = { status: (await this.#takesWrites()) ? 'ok' : 'unavailable' } as const;
    const faq = { status: this.faq.isReady() ? 'ok' : 'unavailable', version, entries, errors } as const;
    const isReady = database.status === 'ok' && faq.status === 'ok';
    return { status: isReady ? 'ok' : 'unavailable', details: { database, faq } };
  }

  /** One probe for all who ask meanwhile: it costs a commit. */
  #takesWrites(): Promise<boolean> {
    this.#probing ??= this.#probe().finally(() => {
      this.#probing = undefined;
    });
    return this.#probing;
  }

  async #probe(): Promise<boolean> {
    try {
      await this.database.write(async db => {
        await db.deleteFrom('probe').execute();
        await db.insertInto('probe').values({ filler }).execute();
      });
      return true;
    } catch (error) {
      this.logger.error({ error }, 'the database does not take writes');
      return false;
    }
  }
}
