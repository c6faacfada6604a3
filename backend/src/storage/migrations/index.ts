import type { Migration } from 'kysely/migration';
import * as mainJob from './2026-11-23-main-job.ts';
import * as visitorIdentity from './2026-11-23-visitor-identity.ts';
import * as people from './2026-11-24-people.ts';
import * as chosenDepartment from './2026-11-28-chosen-department.ts';
import * as passingOn from './2026-11-28-passing-on.ts';
import * as push from './2026-11-28-push.ts';
import * as routing from './2026-11-28-routing.ts';
import * as search from './2026-11-28-search.ts';
import * as searchPrefixes from './2026-11-28-search-prefixes.ts';
import * as visitorCard from './2026-11-28-visitor-card.ts';
import * as waits from './2026-11-28-waits.ts';
import * as watchdog from './2026-11-28-watchdog.ts';
import * as writing from './2026-11-28-writing.ts';
import * as probe from './2026-11-29-probe.ts';

/** Forward only, in this order; a landed migration is never edited. */
export const migrations: Record<string, Migration> = {
  '2026-11-23-main-job': mainJob,
  '2026-11-23-visitor-identity': visitorIdentity,
  '2026-11-24-people': people,
  '2026-11-28-routing': routing,
  '2026-11-28-search': search,
  '2026-11-28-waits': waits,
  '2026-11-28-writing': writing,
  '2026-11-28-search-prefixes': searchPrefixes,
  '2026-11-28-visitor-card': visitorCard,
  '2026-11-28-watchdog': watchdog,
  '2026-11-28-passing-on': passingOn,
  '2026-11-28-push': push,
  '2026-11-28-chosen-department': chosenDepartment,
  '2026-11-29-probe': probe,
};
