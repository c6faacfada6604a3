import { Module } from '@nestjs/common';
import { Accounts } from './accounts.ts';
import { FirstAdministrator } from './first-administrator.ts';
import { Presences } from './presence.ts';
import { Sessions } from './sessions.ts';

@Module({
  providers: [Accounts, FirstAdministrator, Presences, Sessions],
  exports: [Accounts, FirstAdministrator, Presences, Sessions],
})
export class AgentsModule {}
