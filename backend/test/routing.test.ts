import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  AgentConversation,
  Department,
  Message,
  Presence,
  VisitorConversation,
} from '../src/contract/index.ts';
import { Assigner } from '../src/conversation/assigner.ts';
import { Clock } from '../src/platform/clock.ts';
import { healed } from './replay.ts';
import { bodyOf, node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

const closedDay = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};
const mornings = { ...closedDay, monday: [{ from: '08:00', to: '12:00' }] };

let server: TestNode;
let director: TestAgent;
let seeded: Department[];
beforeAll(async () => {
  server = await node();
  director = await server.agent('Diane', 'admin');
  const headers = { cookie: director.cookie };
  seeded = (await bodyOf<{ departments: Department[] }>(fetch(`${server.url}/api/departments`, { headers })))
    .departments;
});
afterAll(() => server.stop());

let number = 0;
const opened: TestAgent[] = [];
/** Connected, and online where `duties` are given. */
async function agent(duties?: { departments?: string[]; capacity?: number; locales?: string[] }) {
  const agent = await server.agent(`Agent${++number}`);
  opened.push(agent);
  if (duties === undefined) return agent;
  await put(`agents/${idOf(agent)}/duties`, {
    departments: [],
    capacity: 5,
    locales: ['fr', 'en'],
    ...duties,
  });
  await agent.do('setAvailability', { status: 'online' });
  return agent;
}
afterEach(async () => {
  const left = (agent: TestAgent) =>
    director.hear<Presence>('presence', ({ agentId, connected }) => agentId === idOf(agent) && !connected);
  for (const agent of opened.splice(0)) {
    agent.close();
    await left(agent);
  }
});

const idOf = (agent: TestAgent) => agent.session.agent.id;
async function put(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json', cookie: director.cookie };
  const answered = await fetch(`${server.url}/api/${path}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(body),
  });
  if (!answered.ok) throw new Error(await answered.text());
}
function change(id: string, more: object): Promise<void> {
  const { members, id: _, ...department } = seeded.find(one => one.id === id) as Department;
  return put(`departments/${id}`, { ...department, members: members.map(member => member.id), ...more });
}

/** Somebody on this page who asks for a person. */
async function asks(page?: string, request: object = {}): Promise<[TestVisitor, string]> {
  const visitor = await server.visitor(page === undefined ? {} : { page });
  await visitor.do('requestHuman', request);
  return [visitor, visitor.session.conversation.id];
}
const seen = (id: string, fits: (conversation: AgentConversation) => boolean) =>
  director.hear<AgentConversation>('conversationUpdated', one => one.id === id && fits(one));
const given = (id: string, agent: TestAgent) => seen(id, one => one.agent?.id === idOf(agent));
const stateOf = (id: string) => director.do('open', { conversationId: id });
/** Resolves when all that could be assigned by now is. */
const looked = () => server.app.get(Assigner).look();

// What other tests left waiting would be given too, and so would what their agents hold, once those are gone long enough.
beforeEach(async () => {
  const headers = { cookie: director.cookie };
  for (const status of ['queued', 'assigned']) {
    const left = fetch(`${server.url}/api/conversations?status=${status}`, { headers });
    const { conversations } = await bodyOf<{ conversations: AgentConversation[] }>(left);
    for (const { id } of conversations) await director.do('resolve', { conversationId: id });
  }
});

describe('where a conversation goes', () => {
  const departmentOf = async (visitor: TestVisitor) =>
    (await stateOf(visitor.session.conversation.id)).department;

  test('the visitor says', async () => {
    const [visitor, id] = await asks('/jobs', { department: 'technique' });
    expect(await departmentOf(visitor)).toBe('technique');
    const { waitingSince } = await stateOf(id);
    await visitor.do('requestHuman', { department: 'support' });
    expect(await stateOf(id)).toMatchObject({ department: 'support', status: 'queued', waitingSince });
    await visitor.do('requestHuman');
    expect(await departmentOf(visitor)).toBe('support');
  });

  test('agents see that the visitor chose, until an agent or the bot decides otherwise', async () => {
    const [visitor, id] = await asks('/jobs');
    expect(await stateOf(id)).toMatchObject({ department: 'emploi' });
    expect(await stateOf(id)).not.toHaveProperty('departmentChosen');
    // What the rules have found may be chosen too.
    await visitor.do('requestHuman', { department: 'emploi' });
    await seen(id, one => one.departmentChosen === true);
    await visitor.do('requestHuman', { department: 'support' });
    expect(await stateOf(id)).toMatchObject({ department: 'support', departmentChosen: true });
    await director.do('assign', { conversationId: id, department: 'technique' });
    expect(await stateOf(id)).not.toHaveProperty('departmentChosen');
    await visitor.do('requestHuman', { department: 'support' });
    await visitor.do('cancelHandoff');
    expect(await stateOf(id)).not.toHaveProperty('departmentChosen');
    const [, chosen] = await asks('/jobs', { department: 'technique' });
    expect(await stateOf(chosen)).toMatchObject({ department: 'technique', departmentChosen: true });
    await director.do('claim', { conversationId: chosen });
    await director.do('transfer', { conversationId: chosen, department: 'support' });
    expect(await stateOf(chosen)).not.toHaveProperty('departmentChosen');
  });

  test('the visitor is shown whom they may choose while they wait: who is open, in their language', async () => {
    await change('technique', { hours: closedDay });
    await change('entreprises', { locales: ['en'] });
    const [visitor] = await asks('/jobs');
    const names = { emploi: 'Emploi', formations: 'Formations', support: 'Support' };
    const departments = Object.entries(names).map(([id, name]) => ({ id, name }));
    const queued = { status: 'queued', department: 'emploi', departments };
    expect(await visitor.do('requestHuman')).toMatchObject(queued);
    const english = await server.visitor({ page: '/faq', locale: 'en' });
    const asked = await english.do('requestHuman');
    expect(asked.department).toBeUndefined();
    expect(asked.departments?.map(({ name }) => name)).toEqual(['Jobs', 'Training', 'Employers', 'Support']);

    await english.do('setContext', { locale: 'fr' });
    await english.hear<VisitorConversation>(
      'conversationUpdated',
      one => one.departments?.[0]?.name === 'Emploi',
    );

    // On another device too, and when hours change; where they wait stays among them.
    const other = await server.visitor(visitor.returning);
    expect(other.session.conversation).toMatchObject(queued);
    await visitor.do('requestHuman', { department: 'support' });
    await other.hear<VisitorConversation>('conversationUpdated', one => one.department === 'support');
    await change('support', { hours: closedDay });
    await change('emploi', { hours: closedDay });
    await other.hear<VisitorConversation>(
      'conversationUpdated',
      ({ departments }) => departments?.map(({ id }) => id).join() === 'formations,support',
    );
    await change('formations', { hours: closedDay });
    await other.hear<VisitorConversation>(
      'conversationUpdated',
      one => one.status === 'queued' && one.departments === undefined,
    );
    const answered = await visitor.do('cancelHandoff');
    expect(answered).not.toHaveProperty('department');
    for (const { id } of seeded) await change(id, {});
  });

  test('an unknown department is refused, with those that there are, and nothing is begun', async () => {
    const visitor = await server.visitor();
    for (const department of ['ventes', 'Emploi'])
      expect(await visitor.emit('requestHuman', { department })).toMatchObject({
        ok: false,
        error: {
          code: 'not_found',
          message: expect.stringContaining('formations'),
          details: { reason: 'no_such_department', departments: expect.arrayContaining(['emploi']) },
        },
      });
    expect(await visitor.emit('requestHuman', { department: ' ' })).toMatchObject({
      error: { code: 'invalid_payload' },
    });
    expect(await visitor.do('fetchMessages')).toMatchObject({ messages: [] });
  });

  test('else the FAQ says, before the page', async () => {
    const visitor = await server.visitor({ page: '/jobs' });
    await visitor.say('Mon compte a été piraté, que faire ?');
    expect(await departmentOf(visitor)).toBe('technique');
  });

  test('else the page says, else the words; of a fresh start nothing is left', async () => {
    const [onPage] = await asks('/formations/couture');
    expect(await departmentOf(onPage)).toBe('formations');
    const visitor = await server.visitor({ page: '/faq' });
    await visitor.say('Ma facture de recruteur zzz');
    await visitor.do('requestHuman');
    expect(await departmentOf(visitor)).toBe('entreprises');
    await visitor.do('cancelHandoff');
    await visitor.do('closeConversation');
    const [silent] = await asks('/faq');
    expect(await departmentOf(silent)).toBeNull();
  });

  test('a colleague sends it on to a department that there is', async () => {
    const awa = await agent();
    const [, conversationId] = await asks();
    await awa.do('claim', { conversationId });
    expect(await awa.emit('transfer', { conversationId, department: 'ventes' })).toMatchObject({
      error: { code: 'not_found', details: { obstacle: 'no_such_department' } },
    });
    expect(await stateOf(conversationId)).toMatchObject({ status: 'assigned' });
  });
});

describe('what waits', () => {
  test('stays in the queue while nobody says that they are online', async () => {
    const awa = await agent();
    const [, id] = await asks();
    await looked();
    expect(await stateOf(id)).toMatchObject({ status: 'queued' });
    await awa.do('setAvailability', { status: 'away' });
    await looked();
    expect(await stateOf(id)).toMatchObject({ status: 'queued' });
  });

  test('is given by itself to who comes online, the oldest first, up to what they take at once', async () => {
    const waiting = [await asks(), await asks(), await asks()];
    const awa = await agent({ capacity: 2 });
    const [first, second, third] = waiting.map(([, id]) => id) as [string, string, string];
    await given(first, awa);
    await given(second, awa);
    for (const conversationId of [first, second])
      expect(await awa.hear('given', one => one.conversationId === conversationId)).toEqual({
        conversationId,
      });
    await looked();
    expect(await stateOf(third)).toMatchObject({ status: 'queued' });
    const [visitor] = waiting[0] as [TestVisitor, string];
    await visitor.hear<Message>('newMessage', ({ message }) =>
      message.endsWith('a rejoint la conversation.'),
    );
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ agent }) => agent?.id === idOf(awa));
    await awa.do('resolve', { conversationId: first });
    await given(third, awa);
    await healed(server.url, awa);
  });

  test('goes to the least busy who can answer it', async () => {
    const awa = await agent({ departments: ['emploi'] });
    const ben = await agent({ departments: ['support'] });
    const chloe = await agent({ locales: ['en'] });
    const [, job] = await asks('/jobs');
    await given(job, awa);
    const [, help] = await asks('/support');
    await given(help, ben);
    const [, either] = await asks('/faq');
    await seen(either, one => one.agent?.id === idOf(awa) || one.agent?.id === idOf(ben));
    const english = await server.visitor({ page: '/jobs', locale: 'en' });
    await english.do('requestHuman');
    await given(english.session.conversation.id, chloe);
  });

  test('does not come straight back to who puts it back, and may be claimed by them all the same', async () => {
    const awa = await agent({});
    const [, id] = await asks();
    await given(id, awa);
    await awa.do('release', { conversationId: id });
    await looked();
    expect(await stateOf(id)).toMatchObject({ status: 'queued' });
    const ben = await agent({});
    await given(id, ben);
    await ben.do('release', { conversationId: id });
    await looked();
    expect(await stateOf(id)).toMatchObject({ status: 'queued' });
    expect(await awa.do('claim', { conversationId: id })).toMatchObject({ agent: { id: idOf(awa) } });
  });

  test('may be claimed whatever the availability, the department and the room', async () => {
    const awa = await agent({ departments: ['support'], capacity: 1 });
    const [, first] = await asks('/support');
    await given(first, awa);
    const [, job] = await asks('/jobs');
    expect(await awa.do('claim', { conversationId: job })).toMatchObject({ agent: { id: idOf(awa) } });
    await awa.do('setAvailability', { status: 'offline' });
    const [, another] = await asks('/jobs');
    await looked();
    expect(await awa.do('claim', { conversationId: another })).toMatchObject({ status: 'assigned' });
    expect(awa.all('given')).toEqual([{ conversationId: first }]);
  });

  test('has one owner when it is claimed in the moment in which it is given', async () => {
    const awa = await agent({ capacity: 100 });
    const ben = await agent();
    for (let round = 0; round < 20; round++) {
      const visitor = await server.visitor();
      const { id } = visitor.session.conversation;
      const [, claimed] = await Promise.all([
        visitor.do('requestHuman'),
        ben.emit('claim', { conversationId: id }),
      ]);
      await looked();
      const { agent } = await stateOf(id);
      if (claimed.ok) expect(agent?.id).toBe(idOf(ben));
      else expect(agent?.id).toBe(idOf(awa));
      const { messages } = await visitor.do('fetchMessages');
      expect(messages.filter(({ message }) => message.endsWith('a rejoint la conversation.'))).toHaveLength(
        1,
      );
    }
  }, 20_000);

  test('is given as soon as duties change so that somebody can take it', async () => {
    const awa = await agent({ departments: ['support'] });
    const [, id] = await asks('/jobs');
    await looked();
    expect(await stateOf(id)).toMatchObject({ status: 'queued' });
    await put(`agents/${idOf(awa)}/duties`, { departments: ['emploi'], capacity: 5, locales: ['fr'] });
    await given(id, awa);
  });
});

describe('when nobody can answer now', () => {
  /** Saturday, five in the morning in Brazzaville. */
  const saturday = new Date('2026-11-28T04:00:00.000Z');
  beforeAll(() => change('emploi', { hours: mornings }));
  beforeEach(() => {
    server.app.get(Clock).now = () => saturday;
  });
  afterEach(() => {
    server.app.get(Clock).now = Clock.prototype.now;
  });
  afterAll(() => change('emploi', {}));

  test('who asks is told at once, and when that will be; the request waits', async () => {
    const [visitor, id] = await asks('/jobs');
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.at(-1)).toMatchObject({
      author: { kind: 'system' },
      message: expect.stringContaining('lundi 30 novembre à 08:00 (heure de Brazzaville)'),
    });
    expect(await visitor.do('requestHuman')).toMatchObject({
      status: 'queued',
      absence: { reason: 'closed', opensAt: '2026-11-30T07:00:00.000Z', timeZone: 'Africa/Brazzaville' },
    });
    expect(await stateOf(id)).toMatchObject({ status: 'queued', department: 'emploi' });
  });

  test('the bot that hands over says so in the same words, in the language it answers in', async () => {
    const visitor = await server.visitor({ page: '/jobs', locale: 'en' });
    await visitor.say('I want to talk to a person');
    const reply = await visitor.hear<Message>('newMessage', ({ author }) => author.kind === 'bot');
    expect(reply.message).toContain('Monday 30 November at 08:00 (Brazzaville time)');
    expect(visitor.all('newMessage')).toHaveLength(2);
    const state = await visitor.hear<VisitorConversation>(
      'conversationUpdated',
      ({ status }) => status === 'queued',
    );
    expect(state).toMatchObject({ absence: { reason: 'closed' } });
  });

  test('nothing is given by itself outside hours, a claim works, and opening changes both', async () => {
    const awa = await agent({ departments: ['emploi'] });
    const [visitor, id] = await asks('/jobs');
    const [, claimed] = await asks('/jobs');
    await looked();
    expect(await stateOf(id)).toMatchObject({ status: 'queued' });
    await awa.do('claim', { conversationId: claimed });
    await awa.do('setAvailability', { status: 'away' });
    await change('emploi', {});
    await visitor.hear<VisitorConversation>(
      'conversationUpdated',
      one => one.status === 'queued' && one.absence === undefined,
    );
    await awa.do('setAvailability', { status: 'online' });
    await given(id, awa);
    await change('emploi', { hours: mornings });
  });

  test('because nobody who serves it is connected, it is said too, until somebody is', async () => {
    await put(`agents/${idOf(director)}/duties`, {
      departments: ['emploi'],
      capacity: 5,
      locales: ['fr', 'en'],
    });
    const [visitor] = await asks('/support');
    expect(await visitor.do('requestHuman')).toMatchObject({ absence: { reason: 'nobody', opensAt: null } });
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.at(-1)?.message).toContain('Aucun conseiller n’est là en ce moment.');
    await agent();
    await visitor.hear<VisitorConversation>('conversationUpdated', one => one.absence === undefined);
    await put(`agents/${idOf(director)}/duties`, { departments: [], capacity: 5, locales: ['fr', 'en'] });
  });
});

describe('a contact that is left', () => {
  const contact = { name: ' Awa ', email: 'awa@example.org', phone: '', message: 'Après 17 h' };

  test('stays on the conversation, which stays in the queue, and agents see it; the visitor is told so', async () => {
    const [visitor, id] = await asks();
    const { waitingSince } = await stateOf(id);
    expect(await visitor.do('leaveContact', contact)).toMatchObject({ status: 'queued' });
    const { contact: kept, ...state } = await seen(id, one => one.contact !== undefined);
    expect(kept).toEqual({
      name: 'Awa',
      email: 'awa@example.org',
      message: 'Après 17 h',
      leftAt: expect.any(String),
    });
    expect(state).toMatchObject({ status: 'queued', waitingSince });
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.at(-1)?.message).toBe('Vos coordonnées sont notées : un conseiller vous recontactera.');
    await visitor.do('leaveContact', { phone: '+242 06 123 45 67' });
    await seen(id, one => one.contact?.phone === '+242 06 123 45 67' && one.contact.email === undefined);
    expect(JSON.stringify(visitor.heard)).not.toContain('123 45 67');
  });

  test('without a request before is one', async () => {
    const visitor = await server.visitor({ page: '/formations' });
    expect(await visitor.do('leaveContact', contact)).toMatchObject({ status: 'queued' });
    expect(await stateOf(visitor.session.conversation.id)).toMatchObject({
      department: 'formations',
      reason: 'requested',
      contact: { name: 'Awa' },
    });
  });

  test.each([
    ['nothing', {}, 'invalid_payload'],
    [
      'nowhere to call back',
      { name: 'Awa', message: 'Rappelez-moi', email: ' ', phone: '' },
      'invalid_payload',
    ],
    ['an address that is none', { email: 'awa@' }, 'invalid_payload'],
    ['an address that ends too early', { email: 'jean@exemple' }, 'invalid_payload'],
    ['a number that is none', { phone: 'demain' }, 'invalid_payload'],
    ['seven digits', { phone: '+06 123-45' }, 'invalid_payload'],
    ['a name that is too long', { name: 'a'.repeat(81), phone: '061234567' }, 'too_large'],
    ['a message that is too long', { message: 'a'.repeat(4_001), phone: '061234567' }, 'too_large'],
    ['something else', { email: ['a@example.org'] }, 'invalid_payload'],
  ])('is refused with %s, and nobody waits because of it', async (_, wrong, code) => {
    const visitor = await server.visitor();
    expect(await visitor.emit('leaveContact', wrong)).toMatchObject({ ok: false, error: { code } });
    expect(await visitor.do('fetchMessages')).toMatchObject({ messages: [] });
  });
});
