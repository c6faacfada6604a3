import { describe, expect, test } from '@jest/globals';
import { enqueue } from '../chat/outbox.ts';
import type { ChatStorage } from './chat-storage.ts';
import { createKeeper } from './keeper.ts';

const createdAt = '2026-01-05T10:00:00.000Z';
const outbox = enqueue([], { clientId: 'a', message: 'un', createdAt });

function shelf(overrides: Partial<ChatStorage> = {}) {
  const kept = new Map<string, unknown>();
  const losses: boolean[] = [];
  let writes = 0;
  const storage: ChatStorage = {
    entries: async () => Object.fromEntries(kept),
    async set(key, value) {
      writes += 1;
      kept.set(key, value);
    },
    async delete(key) {
      kept.delete(key);
    },
    ...overrides,
  };
  const keeper = createKeeper(storage, isLost => losses.push(isLost));
  return { kept, keeper, losses, writes: () => writes };
}
const full = async () => {
  throw new DOMException('no room', 'QuotaExceededError');
};

describe('the keeper', () => {
  test('finds again what it has kept, and forgets what is done', async () => {
    const { kept: shelved, keeper } = shelf();
    keeper.keep('visitorToken', 't');
    keeper.keep('draft', 'bon');
    const contact = { conversationId: 'c', phone: '081' };
    keeper.keep('contact', contact);
    keeper.keepOutbox(outbox, []);
    const kept = { visitorToken: 't', draft: 'bon', contact, hasWritten: false, outbox };
    expect(await keeper.load()).toEqual(kept);
    keeper.keepOutbox([], outbox);
    for (const key of ['draft', 'contact'] as const) keeper.keep(key, undefined);
    await keeper.flushed();
    expect([...shelved.keys()]).toEqual(['visitorToken']);
  });

  test('writes what was typed in one moment once', async () => {
    const { kept, keeper, writes } = shelf();
    for (const draft of ['b', 'bo', 'bon']) keeper.keep('draft', draft);
    await keeper.flushed();
    expect([kept.get('draft'), writes()]).toEqual(['bon', 1]);
  });

  test('forgets everything, also what was about to be written', async () => {
    const { kept, keeper } = shelf();
    keeper.keep('visitorToken', 't');
    await keeper.flushed();
    keeper.keep('draft', 'bon');
    keeper.clear();
    keeper.keep('visitorToken', 'u');
    await keeper.flushed();
    expect(Object.fromEntries(kept)).toEqual({ visitorToken: 'u' });
  });

  test('forgets who they were in the moment it is told', async () => {
    const { kept, keeper } = shelf();
    keeper.keep('visitorToken', 't');
    await keeper.flushed();
    keeper.clear();
    expect(Object.fromEntries(kept)).toEqual({});
    await keeper.flushed();
  });

  test('takes nothing from a storage in which somebody else wrote', async () => {
    const { kept, keeper } = shelf();
    for (const key of ['visitorToken', 'draft', 'hasWritten', 'outbox.a']) kept.set(key, { wrong: true });
    kept.set('contact', 'wrong');
    const nothing = { visitorToken: null, draft: '', contact: null, hasWritten: false, outbox: [] };
    expect(await keeper.load()).toEqual(nothing);
  });

  test('says that a full storage keeps nothing, and that it does again', async () => {
    let isFull = true;
    const { keeper, losses } = shelf({ set: () => (isFull ? full() : Promise.resolve()) });
    keeper.keepOutbox(outbox, []);
    await keeper.load();
    expect(losses).toEqual([true]);
    isFull = false;
    keeper.keepOutbox(outbox, []);
    await keeper.load();
    expect(losses).toEqual([true, false]);
  });

  test('does without a storage that is forbidden', async () => {
    const { keeper, losses } = shelf({ entries: full, set: full, delete: full });
    expect((await keeper.load()).outbox).toEqual([]);
    keeper.keep('draft', 'bon');
    keeper.clear();
    await keeper.flushed();
    expect(losses).toEqual([true]);
  });
});
