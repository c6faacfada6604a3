import { Injectable } from '@nestjs/common';
import { AccountEvents } from '../agents/account-events.ts';
import { Logger } from '../platform/logger.ts';

/** Who did what to whose account: a line for each. */
@Injectable()
export class AccountLog {
  constructor(accounts: AccountEvents, logger: Logger) {
    accounts.subscribe(({ type, ...facts }) => logger.info({ ...facts, account: type }, 'account changed'));
  }
}
