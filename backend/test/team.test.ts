import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AccountEvents } from '../src/agents/account-events.ts';
import { AccountLinks } from '../src/agents/account-links.ts';
import { Accounts, type Authenticated } from '../src/agents/accounts.ts';
import { Departments } from '../src/agents/departments.ts';
import { Sessions } from '../src/agents/sessions.ts';
import { Team } from '../src/agents/team.ts';
import type { AgentProfile } from '../src/contract/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { loadConfig } from '../src/platform/config.ts';
import { Logger } from '../src/platform/logger.ts';
import { databases, type TestDatabase } from './databases.ts';

const password = 'correct horse battery';

describe.each(databases)('on %s', (_, open) => {
  let opened: TestDatabase;
  let team: Team;
  let links: AccountLinks;
  let accounts: Accounts;
  let sessions: Sessions;
  let events: AccountEvents;
  let first: AgentProfile;
  beforeAll(async () => {
    opened = await open();
    const clock = new Clock();
    sessions = new Sessions(opened.database, clock);
    const logger = new Logger(loadConfig({ LOG_LEVEL: 'silent' }));
    events = new AccountEvents(logger);
    accounts = new Accounts(opened.database, clock);
    links = new AccountLinks(opened.database, clock, sessions, events);
    const departments = new Departments(opened.database, logger, events);
    await departments.onModuleInit();
    team = new Team(opened.database, clock, accounts, links, sessions, departments, events);
    first = await administrator('first');
  }, 60_000);
  afterAll(() => opened?.stop(), 30_000);

  const administrator = async (name: string) =>
    (await accounts.create({ email: `${name}@example.org`, name, role: 'admin', password })) as AgentProfile;
  const administrators = async () =>
    (await team.members()).filter(({ role, state }) => role === 'admin' && state === 'active');

  test('two administrators who step down at once leave one', async () => {
    for (let round = 0; round < 5; round++) {
      const second = await administrator(`second-${round}`);
      const outcomes = await Promise.all([
        team.changeRole(first, first.id, 'agent'),
        team.changeRole(second, second.id, 'agent'),
      ]);
      expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
      const [left, ...others] = await administrators();
      expect(others).toEqual([]);
      first = left as AgentProfile;
    }
  });

  test('of two who deactivate each other at once, one is left', async () => {
    const second = await administrator('rival');
    await Promise.all([team.deactivate(first, second.id), team.deactivate(second, first.id)]);
    const left = await administrators();
    expect(left).toHaveLength(1);
    first = left[0] as AgentProfile;
  });

  test('an invitation is used once, and a newer one replaces it', async () => {
    const added = await team.add(first, { email: 'new@example.org', name: 'New', role: 'agent' });
    if (!('agent' in added) || added.link === null) throw new Error('not invited');
    const again = await team.makeLink(first, added.agent.id);
    if (!('token' in again)) throw new Error('no second link');
    expect(await links.use({ token: added.link.token, password })).toMatchObject({ code: 'not_found' });
    const used = await Promise.all([1, 2].map(() => links.use({ token: again.token, password })));
    expect(used.filter(outcome => 'agent' in outcome)).toHaveLength(1);
    expect(await accounts.authenticate('new@example.org', password)).toMatchObject({
      agent: { name: 'New' },
    });
  });

  test('no sign-in with the old password outlives a reset', async () => {
    const added = await team.add(first, { email: 'r@example.org', name: 'R', role: 'agent', password });
    if (!('agent' in added)) throw new Error('not added');
    const known = (await accounts.authenticate('r@example.org', password)) as Authenticated;
    const reset = await team.makeLink(first, added.agent.id);
    if (!('token' in reset)) throw new Error('no link');
    const using = links.use({ token: reset.token, password: 'another long password' });
    let isUsed = false;
    void using.finally(() => {
      isUsed = true;
    });
    while (!isUsed) await sessions.start(known, undefined);
    expect(await using).toMatchObject({ agent: { name: 'R' } });
    expect(await sessions.start(known, undefined)).toBeNull();
    expect(await sessions.of(added.agent.id, '')).toEqual([]);
  });

  test('a start tells again who answers nobody any more', async () => {
    const editor = await team.add(first, { email: 'e@example.org', name: 'E', role: 'editor', password });
    const told: string[] = [];
    const stop = events.onStoppedAnswering(id => told.push(id));
    await team.onApplicationBootstrap();
    stop();
    expect(told).toContain('agent' in editor ? editor.agent.id : '');
    expect(told).not.toContain(first.id);
  });
});
