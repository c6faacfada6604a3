import { Module } from '@nestjs/common';
import { AccountEvents } from './account-events.ts';
import { AccountLinks } from './account-links.ts';
import { Accounts } from './accounts.ts';
import { Departments } from './departments.ts';
import { FirstAdministrator } from './first-administrator.ts';
import { OwnAccount } from './own-account.ts';
import { Presences } from './presence.ts';
import { Sessions } from './sessions.ts';
import { Team } from './team.ts';

const services = [
  AccountEvents,
  AccountLinks,
  Accounts,
  Departments,
  FirstAdministrator,
  OwnAccount,
  Presences,
  Sessions,
  Team,
];

@Module({ providers: services, exports: services })
export class AgentsModule {}
