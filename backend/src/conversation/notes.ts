import { Injectable } from '@nestjs/common';
import type { AgentName, AgentProfile, Mention } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Conversation } from './conversation.ts';
import type { Reader } from './conversation-store.ts';
import { Conversations, type Work } from './conversations.ts';
import { HolderStore } from './holder-store.ts';
import { MentionStore } from './mention-store.ts';
import { NoteStore, type StoredNote } from './note-store.ts';

export interface WrittenNote {
  readonly text: string;
  /** The ids of those who are called; the writer's own calls nobody. */
  readonly mentions?: readonly string[] | undefined;
  readonly clientId?: string | undefined;
}

/** What agents tell each other about conversations, and whom they call to them. */
@Injectable()
export class Notes {
  constructor(
    private readonly conversations: Conversations,
    private readonly store: NoteStore,
    private readonly mentions: MentionStore,
    private readonly holders: HolderStore,
  ) {}

  /** Of an agent who sees this conversation. A repeat with the same client id stores nothing and calls nobody. */
  async write(
    agent: AgentProfile,
    conversation: Conversation,
    { text, mentions, clientId }: WrittenNote,
    work: Work,
  ): Promise<StoredNote | Refusal> {
    const repeated = await this.store.sentBefore(agent.id, clientId, work.db);
    if (repeated !== null) return (await this.#withMentions([repeated], work.db))[0] ?? repeated;
    const called = await this.#called(agent, mentions ?? [], work.db);
    if (called instanceof Refusal) return called;
    const author = { kind: 'agent', id: agent.id, name: agent.name } as const;
    const place = { conversationId: conversation.id, afterSeq: conversation.seq };
    const stored = await this.store.add({ ...place, author, text, clientId }, work.now, work.db);
    await this.mentions.add(stored, called, work.db);
    const note = called.length === 0 ? stored : { ...stored, mentions: called };
    work.tell({ type: 'noted', conversation, note });
    for (const { id } of called)
      work.tell({ type: 'mentioned', agentId: id, mention: mentionIn(note, agent) });
    return note;
  }

  /** Those written from `from` to `to`, both seqs of messages they follow. */
  async between(conversationId: string, from: number, to: number): Promise<StoredNote[]> {
    return this.#withMentions(await this.store.between(conversationId, from, to));
  }

  /** Who can be called: everybody who sees conversations and can sign in, by name. */
  mentionable(db?: Reader): Promise<AgentName[]> {
    return this.holders.everybody(db);
  }

  /** What calls this agent and was not read yet, newest first. */
  unreadBy(agent: AgentProfile): Promise<Mention[]> {
    return this.mentions.unreadBy(agent.id);
  }

  async markRead(agent: AgentProfile, conversationId: string): Promise<void> {
    await this.conversations.work(async work => {
      const wasUnread = await this.mentions.markRead(agent.id, conversationId, work.now, work.db);
      if (wasUnread) work.tell({ type: 'mentionsRead', agentId: agent.id, conversationId });
    });
  }

  async #called(agent: AgentProfile, ids: readonly string[], db: Reader): Promise<AgentName[] | Refusal> {
    if (ids.length === 0) return [];
    const everybody = await this.mentionable(db);
    const unknown = ids.find(id => !everybody.some(one => one.id === id));
    if (unknown !== undefined) {
      const message = 'Somebody who is mentioned does not see this conversation: leave them out.';
      return new Refusal('not_found', {
        message,
        details: { obstacle: 'cannot_be_mentioned', agentId: unknown },
      });
    }
    return everybody.filter(({ id }) => ids.includes(id) && id !== agent.id);
  }

  async #withMentions(notes: readonly StoredNote[], db?: Reader): Promise<StoredNote[]> {
    const called = await this.mentions.ofNotes(
      notes.map(({ id }) => id),
      db,
    );
    return notes.map(note => {
      const mentions = called.get(note.id);
      return mentions === undefined ? note : { ...note, mentions };
    });
  }
}

function mentionIn({ id, conversationId, text, timestamp }: StoredNote, author: AgentName): Mention {
  const by = { id: author.id, name: author.name };
  return { noteId: id, conversationId, author: by, message: text, timestamp };
}
