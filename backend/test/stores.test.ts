import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Accounts } from '../src/agents/accounts.ts';
import { Sessions } from '../src/agents/sessions.ts';
import type { AgentProfile, Answer } from '../src/contract/index.ts';
import { BanStore } from '../src/conversation/ban-store.ts';
import { begin, transition } from '../src/conversation/conversation.ts';
import { ConversationEvents } from '../src/conversation/conversation-events.ts';
import { ConversationPages, type Place } from '../src/conversation/conversation-pages.ts';
import { ConversationStore } from '../src/conversation/conversation-store.ts';
import { DraftStore } from '../src/conversation/draft-store.ts';
import { HolderStore } from '../src/conversation/holder-store.ts';
import { MessageStore } from '../src/conversation/message-store.ts';
import { NoteStore } from '../src/conversation/note-store.ts';
import { SearchIndex } from '../src/conversation/search-index.ts';
import { SearchStore } from '../src/conversation/search-store.ts';
import { soughtIn } from '../src/conversation/search-words.ts';
import { TagStore } from '../src/conversation/tag-store.ts';
import { WaitStore } from '../src/conversation/wait-store.ts';
import { PushSubscriptionStore } from '../src/notifications/push-subscription-store.ts';
import { Clock } from '../src/platform/clock.ts';
import { loadConfig } from '../src/platform/config.ts';
import { newId } from '../src/platform/ids.ts';
import { Logger } from '../src/platform/logger.ts';
import { Identities } from '../src/visitors/identities.ts';
import { databases, type TestDatabase } from './databases.ts';

const now = '2026-11-23T08:00:00.000Z';
const later = '2026-11-23T08:05:00.000Z';

describe.each(databases)('on %s', (_, open) => {
  let opened: TestDatabase;
  let conversations: ConversationStore;
  let messages: MessageStore;
  let agent: AgentProfile;

  beforeAll(async () => {
    opened = await open();
    conversations = new ConversationStore(opened.database);
    messages = new MessageStore(opened.database);
    const made = await new Accounts(opened.database, new Clock()).create({
      email: 'awa@example.org',
      name: 'Awa',
      role: 'agent',
      password: 'correct horse battery',
    });
    agent = made as AgentProfile;
  }, 60_000);
  afterAll(() => opened?.stop(), 30_000);

  async function begun(updatedAt = now) {
    const visitorId = newId();
    const conversation = begin({ id: newId(), visitorId, page: '/jobs', locale: 'fr' }, updatedAt);
    await opened.database.write(async db => {
      await db
        .insertInto('visitor')
        .values({
          id: visitorId,
          current_conversation_id: conversation.id,
          token_generation: 1,
          token_rotated_at: now,
          created_at: now,
        })
        .execute();
      await conversations.insert(conversation, db);
    });
    return conversation;
  }

  type Begun = Awaited<ReturnType<typeof begun>>;

  /** Makes the transition as the service does: a conditional save, then its messages. */
  async function apply(
    before: Begun,
    command: Parameters<typeof transition>[1],
    at = now,
  ): Promise<Begun | null> {
    const outcome = transition(before, command, at);
    if (!outcome.ok) throw new Error(outcome.refused);
    return opened.database.write(async db => {
      if (!(await conversations.save(before, outcome.next, db))) return null;
      await messages.add(outcome.next, outcome.drafts, db);
      return outcome.next;
    });
  }

  async function applied(before: Begun, command: Parameters<typeof transition>[1], at = now): Promise<Begun> {
    const next = await apply(before, command, at);
    if (next === null) throw new Error('somebody was faster');
    return next;
  }

  test('a conversation comes back as it was saved, in every state', async () => {
    const actor = { id: agent.id, name: agent.name, mayOverride: false };
    let conversation = await begun();
    expect((await conversations.byId(conversation.id))?.conversation).toEqual(conversation);
    for (const command of [
      { type: 'ask', text: 'Bonjour', page: '/faq' },
      { type: 'requestHuman' },
      { type: 'claim', actor },
      { type: 'resolve', actor },
    ] as const) {
      conversation = await applied(conversation, command, later);
      expect((await conversations.byId(conversation.id))?.conversation).toEqual(conversation);
    }
    expect((await conversations.currentOf(conversation.visitorId))?.conversation).toEqual(conversation);
  });

  test('of two writers who saw the same state exactly one is saved', async () => {
    const conversation = await begun();
    const saves = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        apply(conversation, { type: 'ask', text: `Question ${index}` }),
      ),
    );
    expect(saves.filter(saved => saved !== null)).toHaveLength(1);
    expect((await messages.page(conversation.id, { limit: 50 })).messages).toHaveLength(1);
  });

  test('a client id is stored once for its sender, and free for others', async () => {
    const conversation = await applied(await begun(), { type: 'ask', text: 'Bonjour', clientId: 'same' });
    const other = await applied(await begun(), { type: 'ask', text: 'Salut', clientId: 'same' });
    const author = (visitorId: string) => ({ kind: 'visitor', id: visitorId }) as const;
    const first = await messages.sentBefore(author(conversation.visitorId), 'same', opened.database.read);
    expect(first).toMatchObject({ seq: 1 });
    expect(await messages.sentBefore(author(other.visitorId), 'same', opened.database.read)).not.toEqual(
      first,
    );
    expect(await messages.sentBefore(author(newId()), 'same', opened.database.read)).toBeNull();
    await expect(apply(conversation, { type: 'ask', text: 'Encore', clientId: 'same' })).rejects.toThrow();
  });

  test('the queue is in the order in which waiting began', async () => {
    const second = await applied(await begun(), { type: 'requestHuman' }, later);
    const first = await applied(await begun(), { type: 'requestHuman' }, now);
    const order = (await conversations.queue()).map(record => record.conversation.id);
    expect(order.indexOf(first.id)).toBeLessThan(order.indexOf(second.id));
    expect((await conversations.waiting()).map(({ id }) => id)).toEqual(order);
  });

  test('of past waits those of a department come back, or all, oldest first', async () => {
    const waits = new WaitStore(opened.database);
    const minute = (count: number) => new Date(Date.parse(now) + count * 60_000).toISOString();
    for (const [index, department] of ['emploi', null, 'technique', 'emploi'].entries()) {
      const waiting = { ...(await applied(await begun(), { type: 'requestHuman' })), department };
      await opened.database.write(db => waits.add(waiting, minute(index), db));
    }
    const basis = async (department: string | null, at: string) => {
      const past = await waits.basis(department, new Date(at));
      expect(past.every(({ queuedAt }) => queuedAt === now)).toBe(true);
      return past.map(({ answeredAt }) => answeredAt);
    };
    expect(await basis('emploi', minute(4))).toEqual([now, minute(3)]);
    expect(await basis(null, minute(4))).toEqual([now, minute(1), minute(2), minute(3)]);
    expect(await basis(null, minute(122))).toEqual([minute(2), minute(3)]);
  });

  test('pages of messages are ascending and say whether there is more in their direction', async () => {
    let conversation = await begun();
    for (let index = 1; index <= 5; index++)
      conversation = await applied(conversation, { type: 'ask', text: `${index}` });
    const seqs = async (range: Parameters<MessageStore['page']>[1]) => {
      const page = await messages.page(conversation.id, range);
      return [page.messages.map(message => message.seq), page.hasMore];
    };
    expect(await seqs({ limit: 2 })).toEqual([[4, 5], true]);
    expect(await seqs({ limit: 2, beforeSeq: 3 })).toEqual([[1, 2], false]);
    expect(await seqs({ limit: 2, afterSeq: 0 })).toEqual([[1, 2], true]);
    expect(await seqs({ limit: 9, afterSeq: 3 })).toEqual([[4, 5], false]);
    expect(await seqs({ limit: 9, afterSeq: 2, beforeSeq: 5 })).toEqual([[3, 4], false]);
  });

  test('a read mark only moves forward and never past the last message', async () => {
    const conversation = await applied(await begun(), { type: 'ask', text: 'Bonjour' });
    const mark = (seq: number) =>
      opened.database.write(db => conversations.markRead(conversation.id, 'agent', seq, db));
    expect(await mark(99)).toBe(1);
    expect(await mark(1)).toBeNull();
    expect(await mark(0)).toBeNull();
    expect((await conversations.byId(conversation.id))?.read).toEqual({ visitor: 0, agent: 1 });
  });

  test('attempts and last messages are found for many conversations at once', async () => {
    const answer: Answer = {
      entryId: 'compte.creer',
      confidence: 0.75,
      alternatives: [],
      decision: 'answer',
    };
    const turn = { message: 'Voici.', answer, handoff: null, department: null, unsureTurns: 0 };
    const asked = await applied(await begun(), { type: 'ask', text: 'Compte ?' });
    const answered = await applied(asked, { type: 'answer', epoch: asked.epoch, turn });
    const silent = await begun();
    const ids = [answered.id, silent.id];
    const attempts = await messages.attemptsOf(ids);
    expect(attempts.get(answered.id)).toMatchObject([
      { entryId: 'compte.creer', confidence: 0.75, decision: 'answer' },
    ]);
    expect(attempts.get(silent.id)).toEqual([]);
    const last = await messages.lastOf(ids);
    expect(last.get(answered.id)).toMatchObject({ seq: 2, text: 'Voici.', answer });
    expect(last.has(silent.id)).toBe(false);
  });

  test('a search finds by words, whatever their case and accents, in messages, notes and people', async () => {
    const search = new SearchStore(opened.database);
    const logger = new Logger(loadConfig({ LOG_LEVEL: 'silent' }));
    const index = new SearchIndex(search, opened.database, new ConversationEvents(logger), logger);
    const pages = new ConversationPages(opened.database, search);
    let conversation = await applied(await begun(), {
      type: 'ask',
      text: 'Ma Société « Œuvre » est bloquée',
    });
    for (let seq = 2; seq <= 70; seq++)
      conversation = await applied(conversation, { type: 'ask', text: `Message ${seq}` });
    const found = async (query: string) => {
      const page = await pages.page({}, { sought: soughtIn(query), before: null, limit: 10 });
      return page.map(({ conversation: { id }, stretch }) => [id, stretch]);
    };
    const { id, visitorId } = conversation;
    expect(await found('societe')).toEqual([]);
    while (await index.compareNext());
    expect(await found('societe oeuv')).toEqual([[id, 0]]);
    expect(await found('SOCIÉTÉ bloquée')).toEqual([[id, 0]]);
    expect(await found('soci bloquée')).toEqual([]);
    expect(await found('message 70')).toEqual([[id, 1]]);
    expect(await found(`societe') or 1=1 -- " AND *`)).toEqual([]);

    const author = { kind: 'agent', id: agent.id, name: agent.name } as const;
    const note = { conversationId: id, afterSeq: 70, author, text: 'Rappeler jeudi' };
    await opened.database.write(db => new NoteStore(opened.database).add(note, now, db));
    await opened.database.write(db =>
      db.updateTable('visitor').set({ name: 'Zoé', phone: '06 55-44' }).where('id', '=', visitorId).execute(),
    );
    while (await index.compareNext());
    expect(await found('zoe jeudi')).toEqual([[id, 1]]);
    expect(await found('zoe societe')).toEqual([[id, 0]]);
    expect(await found('0655')).toEqual([[id, 1]]);
  });

  test('pages follow each other by time and id, and a filter leaves out the rest', async () => {
    const pages = new ConversationPages(opened.database, new SearchStore(opened.database));
    const { visitorId } = await begun();
    const made = await Promise.all(
      ['a', 'b', 'c'].map(async name => {
        const start = { id: `${name}-${visitorId}`, visitorId, page: '/', locale: 'en' } as const;
        await opened.database.write(db => conversations.insert(begin(start, later), db));
        return start.id;
      }),
    );
    const page = async (before: Place | null, limit: number) => {
      const listed = await pages.page({ visitorId, locale: 'en' }, { sought: [], before, limit });
      return listed.map(record => record.conversation.id);
    };
    const [a, b, c] = made;
    expect(await page(null, 2)).toEqual([c, b]);
    expect(await page({ updatedAt: later, id: b ?? '' }, 2)).toEqual([a]);
    expect((await pages.counts(agent.id)).bot).toBeGreaterThanOrEqual(3);
  });

  test('marks are kept beside a conversation, and a ban with who spoke it and who lifted it', async () => {
    const tags = new TagStore(opened.database);
    const bans = new BanStore(opened.database);
    const { id, visitorId } = await applied(await begun(), { type: 'ask', text: 'Bonjour' });
    const write = opened.database.write;
    for (const tag of ['b', 'a', 'b']) expect(await write(db => tags.add(id, tag, 2, db))).toBe(true);
    expect(await write(db => tags.add(id, 'c', 2, db))).toBe(false);
    expect(await tags.of([id, 'nobody'])).toEqual(new Map([[id, ['a', 'b']]]));
    expect(await tags.inUse(1)).toEqual([{ tag: 'a', conversations: 1 }]);
    await write(db => tags.remove(id, 'a', db));
    await write(db => conversations.setPriority(id, 'urgent', db));
    const given = { reason: 'Insultes', agentId: agent.id, at: now };
    expect(await write(db => bans.ban(visitorId, given, db))).toBe(true);
    expect(await write(db => bans.ban(visitorId, given, db))).toBe(false);
    expect(await conversations.currentOf(visitorId)).toMatchObject({ priority: 'urgent', isBanned: true });
    const by = { id: agent.id, name: 'Awa' };
    expect(await bans.of([visitorId])).toEqual(new Map([[visitorId, { reason: 'Insultes', at: now, by }]]));
    const lifted = { agentId: agent.id, at: later };
    expect(await write(db => bans.lift(visitorId, lifted, db))).toBe(true);
    expect(await write(db => bans.lift(visitorId, lifted, db))).toBe(false);
    expect((await conversations.byId(id))?.isBanned).toBe(false);
    expect(await bans.recordOf(visitorId)).toEqual({
      firstSeenAt: now,
      conversations: 1,
      bans: [{ reason: 'Insultes', at: now, by, lifted: { at: later, by } }],
    });
  });

  test('who holds how many is counted, and an account is found until it is deactivated', async () => {
    const holders = new HolderStore(opened.database);
    const actor = { id: agent.id, name: agent.name, mayOverride: false };
    for (let index = 0; index < 2; index++) await applied(await begun(), { type: 'claim', actor });
    expect([...(await holders.loads())]).toEqual([[agent.id, 2]]);
    const read = opened.database.read;
    expect(await holders.account(agent.id, read)).toEqual({ id: agent.id, name: 'Awa', role: 'agent' });
    expect(await holders.account('nobody', read)).toBeNull();
    const deactivate = (at: string | null) =>
      opened.database.write(db =>
        db.updateTable('agent').set({ deactivated_at: at }).where('id', '=', agent.id).execute(),
      );
    await deactivate(now);
    expect(await holders.account(agent.id, read)).toBeNull();
    await deactivate(null);
  });

  test('notes are kept in their places', async () => {
    const notes = new NoteStore(opened.database);
    const conversation = await applied(await begun(), { type: 'ask', text: 'Bonjour' });
    const author = { kind: 'agent', id: agent.id, name: agent.name } as const;
    for (const afterSeq of [1, 0]) {
      const note = { conversationId: conversation.id, afterSeq, author, text: `après ${afterSeq}` };
      await opened.database.write(db => notes.add(note, now, db));
    }
    expect((await notes.between(conversation.id, 0, 1)).map(note => note.text)).toEqual([
      'après 0',
      'après 1',
    ]);
    expect(await notes.between(conversation.id, 1, 1)).toMatchObject([{ author, afterSeq: 1 }]);
  });

  test('a person is one visitor: who was anonymous, and never somebody else', async () => {
    const identities = new Identities(opened.database, new Clock(), loadConfig({}));
    const { visitorId } = await begun();
    const visitor = await identities.visitorOf({ sub: 'awa', name: 'Awa' }, visitorId);
    expect(visitor).toMatchObject({ id: visitorId, name: 'Awa', token_generation: 3 });
    expect(await identities.visitorOf({ sub: 'awa', phone: '06' }, newId())).toMatchObject({
      id: visitorId,
      phone: '06',
      token_generation: 3,
    });
    const other = await identities.visitorOf({ sub: 'brice' }, visitorId);
    expect(other.id).not.toBe(visitorId);
    const profiles = await identities.profilesOf([visitorId, other.id]);
    expect(profiles.get(visitorId)).toEqual({
      name: 'Awa',
      email: null,
      phone: '06',
      isIdentified: true,
    });
    expect(profiles.get(other.id)).toEqual({
      name: null,
      email: null,
      phone: null,
      isIdentified: true,
    });
  });

  test('a draft is replaced by newer versions only, and an empty one has no row', async () => {
    const drafts = new DraftStore(opened.database);
    const conversationId = (await applied(await begun(), { type: 'ask', text: 'Bonjour' })).id;
    const place = { agentId: agent.id, conversationId };
    const keep = (version: number, text: string) =>
      opened.database.write(db =>
        drafts.keep(place, { kind: 'reply', text, lastSeenSeq: 1, version }, now, db),
      );
    for (const [version, text] of [
      [1, 'un'],
      [3, 'trois'],
      [2, 'deux'],
      [3, ''],
    ] as const)
      await keep(version, text);
    expect(await drafts.of(place)).toEqual([{ kind: 'reply', text: 'trois', lastSeenSeq: 1, version: 3 }]);
    await drafts.forgetOlderThan(now);
    expect(await drafts.of(place)).toHaveLength(1);
    await keep(4, '');
    expect(await drafts.of(place)).toEqual([]);
    await keep(1, 'un');
    await drafts.forgetOlderThan(later);
    expect(await drafts.of(place)).toEqual([]);
  });

  test('a push subscription is one a session and one a browser, and ends with its session', async () => {
    const store = new PushSubscriptionStore(opened.database);
    const at = new Date(now);
    const sessions = new Sessions(opened.database, new Clock());
    for (const id of ['laptop', 'phone'])
      await opened.database.write(db =>
        db
          .insertInto('agent_session')
          .values({ id, agent_id: agent.id, created_at: now, last_seen_at: now, expires_at: later })
          .execute(),
      );
    const keep = (sessionId: string, endpoint: string, locale?: 'en') =>
      opened.database.write(db =>
        store.keep(
          sessionId,
          { endpoint, keys: { p256dh: 'p', auth: 'a' }, locale },
          'https://o.org',
          at,
          db,
        ),
      );
    const kept = async () =>
      (await store.all(at)).map(one => [one.sessionId, one.endpoint, one.locale]).sort();
    expect(await keep('laptop', 'one', 'en')).toBe(true);
    expect(await keep('laptop', 'two')).toBe(true);
    expect(await keep('phone', 'one')).toBe(true);
    expect(await keep('of nobody', 'three')).toBe(false);
    expect(await kept()).toEqual([
      ['laptop', 'two', 'en'],
      ['phone', 'one', 'fr'],
    ]);
    expect(await store.of('phone', at)).toMatchObject({
      agentId: agent.id,
      keys: { p256dh: 'p', auth: 'a' },
    });
    expect(await opened.database.write(db => store.countOthers(agent.id, 'phone', db))).toBe(1);
    await keep('phone', 'two');
    expect(await kept()).toEqual([['phone', 'two', 'fr']]);
    expect(await store.all(new Date(later))).toEqual([]);
    await store.forgetEndpoint('two');
    expect(await kept()).toEqual([]);
    await keep('phone', 'two');
    await sessions.end(agent.id, 'phone');
    expect(await kept()).toEqual([]);
  });

  test('an e-mail address has one account', async () => {
    const again = await new Accounts(opened.database, new Clock()).create({
      email: 'awa@example.org',
      name: 'Another',
      role: 'admin',
      password: 'another password',
    });
    expect(again).toMatchObject({ code: 'conflict' });
  });
});
