import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { Departments } from '../agents/departments.ts';
import type { AgentName, AgentProfile, Attempt, Ban, Handover, Stored } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Schema } from '../storage/schema.ts';
import { Identities, type Profile } from '../visitors/identities.ts';
import { BanStore } from './ban-store.ts';
import { Colleagues } from './colleagues.ts';
import type { Actor, Command, TransferTarget } from './command.ts';
import { type Conversation, transition } from './conversation.ts';
import { ConversationEvents } from './conversation-events.ts';
import { type ConversationRecord, ConversationStore, type Reader } from './conversation-store.ts';
import { type Changed, Conversations, type Work } from './conversations.ts';
import { MessageStore, type Range, type StoredMessage } from './message-store.ts';
import type { StoredNote } from './note-store.ts';
import { Notes, type WrittenNote } from './notes.ts';
import { TagStore } from './tag-store.ts';
import { refuseTransfer } from './transfer-refusals.ts';
import type { MessagesRead } from './visitor-conversations.ts';

/** A conversation with what an agent looks at before opening it. */
export interface Described extends ConversationRecord {
  readonly lastMessage: StoredMessage | null;
  /** What they said before, where the last message is nobody's, or while they wait for a person's word. */
  readonly visitorSaid: string | undefined;
  readonly attempts: readonly Attempt[];
  /** Who the visitor is, as far as that is known. */
  readonly profile: Profile | null;
  /** Where the visitor may not write any more. */
  readonly ban: Ban | null;
  readonly tags: readonly string[];
}

export interface TranscriptRead extends MessagesRead {
  readonly notes: readonly StoredNote[];
}

type OwnerCommandType = 'claim' | 'release' | 'returnToBot' | 'resolve';

/** What an agent can do, in the conversations the agent may see: what is not visible is not found. */
@Injectable()
export class AgentConversations {
  constructor(
    private readonly conversations: Conversations,
    private readonly store: ConversationStore,
    private readonly messages: MessageStore,
    private readonly notes: Notes,
    private readonly identities: Identities,
    private readonly bans: BanStore,
    private readonly tags: TagStore,
    private readonly colleagues: Colleagues,
    private readonly departments: Departments,
    private readonly events: ConversationEvents,
  ) {}

  act(agent: AgentProfile, type: OwnerCommandType, conversationId: string): Promise<Described | Refusal> {
    return this.#change(agent, conversationId, { type, actor: actorOf(agent) });
  }

  /** `from` is the assignee whom the supervisor saw, so that of two who take over at once one does. */
  takeOver(
    agent: AgentProfile,
    { conversationId, from }: { conversationId: string; from?: string | undefined },
  ): Promise<Described | Refusal> {
    return this.#change(agent, conversationId, { type: 'takeOver', actor: actorOf(agent), from });
  }

  /**
   * Hands over what is held (`transfer`), or, as a supervisor, what nobody holds yet (`give`). The note for the colleague
   * comes with it or not at all.
   */
  async handOver(
    agent: AgentProfile,
    type: 'transfer' | 'give',
    { conversationId, to, note, from }: Handover,
  ): Promise<Described | Refusal> {
    const changed = await this.conversations.work(async work => {
      const held = await this.#heldBy(agent, conversationId, work.db);
      if (held instanceof Refusal) return held;
      const target = await this.#targetOf(to, work.db);
      if (target instanceof Refusal) return target;
      const command = { type, actor: actorOf(agent), to: target, from } as const;
      const changed = await this.#changeIn(work, agent, conversationId, command);
      if (changed instanceof Refusal || changed.before === changed.conversation) return changed;
      if ('agent' in target && target.agent.id !== agent.id) {
        const { id, name } = agent;
        work.tell({ type: 'given', to: target.agent, by: { id, name }, conversation: changed.conversation });
      }
      if (note === undefined) return changed;
      await this.notes.write(agent, changed.conversation, { text: note }, work);
      return changed;
    });
    return changed instanceof Refusal ? changed : this.#describeOne(changed);
  }

  async say(
    agent: AgentProfile,
    said: {
      conversationId: string;
      message: string;
      clientId?: string | undefined;
      lastSeenSeq?: number | undefined;
    },
  ): Promise<Stored | Refusal> {
    return this.conversations.work(async work => {
      const author = { kind: 'agent', id: agent.id } as const;
      const repeated = await this.messages.sentBefore(author, said.clientId, work.db);
      if (repeated !== null) return repeated;
      const { conversationId, message: text, clientId, lastSeenSeq } = said;
      let answeredSince: AgentName | null = null;
      const changed = await work.change(
        async () => {
          const record = await this.#lookAt(agent, conversationId, work.db);
          // After the record: a message that comes between the two makes the save fail, and all is looked at again.
          answeredSince =
            record === null || lastSeenSeq === undefined
              ? null
              : await this.messages.colleagueSince(conversationId, lastSeenSeq, agent.id, work.db);
          return record;
        },
        conversation =>
          transition(
            conversation,
            { type: 'say', actor: actorOf(agent), text, clientId, answeredSince },
            work.now,
          ),
      );
      if (changed instanceof Refusal) return changed;
      const [message] = changed.messages;
      if (message === undefined) throw new Error('a message was accepted without being stored');
      return { id: message.id, seq: message.seq };
    });
  }

  async addNote(
    agent: AgentProfile,
    conversationId: string,
    written: WrittenNote,
  ): Promise<StoredNote | Refusal> {
    return this.conversations.work(async work => {
      const record = await this.#lookAt(agent, conversationId, work.db);
      return record === null
        ? new Refusal('not_found')
        : this.notes.write(agent, record.conversation, written, work);
    });
  }

  /** The assignee's mark, which the visitor sees; who only watches has none. */
  async markRead(agent: AgentProfile, conversationId: string, seq: number): Promise<null | Refusal> {
    return this.conversations.work(async work => {
      const held = await this.#heldBy(agent, conversationId, work.db);
      if (held instanceof Refusal) return held;
      const mark = await this.store.markRead(conversationId, 'agent', seq, work.db);
      if (mark !== null) work.tell({ type: 'read', conversation: held, readerKind: 'agent', seq: mark });
      return null;
    });
  }

  /** Tells that an agent types: to the visitor too, or a note, which everybody who sees the conversation may write. */
  async type(
    agent: AgentProfile,
    { conversationId, isTyping, isNote }: { conversationId: string; isTyping: boolean; isNote: boolean },
  ): Promise<null | Refusal> {
    const conversation = await (isNote
      ? this.seenBy(agent, conversationId)
      : this.#heldBy(agent, conversationId));
    if (conversation instanceof Refusal) return conversation;
    if (!isNote && conversation.status !== 'assigned') return new Refusal('conflict');
    const author = { kind: 'agent', id: agent.id, name: agent.name } as const;
    this.events.publish({ type: 'typing', conversation, author, isTyping, isNote });
    return null;
  }

  async find(agent: AgentProfile, conversationId: string): Promise<Described | Refusal> {
    const record = await this.#lookAt(agent, conversationId);
    return record === null ? new Refusal('not_found') : this.#describeOne(record);
  }

  async queue(): Promise<Described[]> {
    return this.describe(await this.store.queue());
  }

  async assignedTo(agent: AgentProfile): Promise<Described[]> {
    return this.describe(await this.store.assignedTo(agent.id));
  }

  /** Messages with the notes that were written between them. */
  async fetch(agent: AgentProfile, conversationId: string, range: Range): Promise<TranscriptRead | Refusal> {
    const record = await this.#lookAt(agent, conversationId);
    if (record === null) return new Refusal('not_found');
    const { messages, hasMore } = await this.messages.page(conversationId, range);
    const first = messages[0]?.seq ?? 0;
    const last = messages.at(-1)?.seq ?? 0;
    const isForward = range.afterSeq !== undefined;
    const from = isForward ? (range.afterSeq ?? 0) : hasMore ? first : 0;
    const to = isForward ? (hasMore ? last : record.conversation.seq) : (range.beforeSeq ?? Infinity) - 1;
    const notes = await this.notes.between(conversationId, from, Math.min(to, record.conversation.seq));
    return { messages, notes, hasMore };
  }

  /** These conversations as they are now, whoever looks; the reader's rights are checked where it goes out. */
  async describeAll(ids: readonly string[]): Promise<Described[]> {
    return this.describe(await this.store.byIds(ids));
  }

  async describe(records: readonly ConversationRecord[]): Promise<Described[]> {
    const ids = records.map(({ conversation }) => conversation.id);
    const [last, attempts] = [await this.messages.lastOf(ids), await this.messages.attemptsOf(ids)];
    const isSpokenOver = ({ conversation: { id, status, unanswered } }: ConversationRecord) => {
      const speaker = last.get(id)?.author.kind;
      return speaker === 'system' || (speaker !== 'visitor' && (status === 'queued' || unanswered !== null));
    };
    const waiting = records.filter(isSpokenOver).map(({ conversation }) => conversation.id);
    const said = await this.messages.lastSaidByVisitors(waiting);
    const visitorIds = records.map(({ conversation }) => conversation.visitorId);
    const profiles = await this.identities.profilesOf(visitorIds);
    const [bans, tags] = [await this.bans.of(visitorIds), await this.tags.of(ids)];
    return records.map(record => ({
      ...record,
      lastMessage: last.get(record.conversation.id) ?? null,
      visitorSaid: said.get(record.conversation.id),
      attempts: attempts.get(record.conversation.id) ?? [],
      profile: profiles.get(record.conversation.visitorId) ?? null,
      ban: bans.get(record.conversation.visitorId) ?? null,
      tags: tags.get(record.conversation.id) ?? [],
    }));
  }

  async #change(agent: AgentProfile, conversationId: string, command: Command): Promise<Described | Refusal> {
    const changed = await this.conversations.work(work =>
      this.#changeIn(work, agent, conversationId, command),
    );
    return changed instanceof Refusal ? changed : this.#describeOne(changed);
  }

  /** Whoever loses their hold of it by somebody else's hand is told whose. */
  async #changeIn(
    work: Work,
    agent: AgentProfile,
    conversationId: string,
    command: Command,
  ): Promise<Changed | Refusal> {
    const changed = await work.change(
      () => this.#lookAt(agent, conversationId, work.db),
      conversation => transition(conversation, command, work.now),
    );
    if (changed instanceof Refusal) return changed;
    const { before, conversation } = changed;
    const from = before.agent;
    if (conversation.agent?.id === agent.id && from?.id !== agent.id)
      await this.store.markSeen(conversationId, agent.id, work.db);
    if (from !== null && from.id !== agent.id && from.id !== conversation.agent?.id)
      work.tell({ type: 'takenAway', from, by: { id: agent.id, name: agent.name }, conversation });
    return changed;
  }

  async #targetOf(to: Handover['to'], db: Reader): Promise<TransferTarget | Refusal> {
    if ('department' in to)
      return this.departments.find(to.department) === undefined ? refuseTransfer('no_such_department') : to;
    const agent = await this.colleagues.recipient(to.agentId, db);
    return agent instanceof Refusal ? agent : { agent };
  }

  async #describeOne(record: ConversationRecord): Promise<Described> {
    const [described] = await this.describe([record]);
    if (described === undefined) throw new Error('one record describes as one');
    return described;
  }

  /** Editors see no conversation; who serves no department in particular serves all. */
  async #visibleTo(agent: AgentProfile, id: string, db?: Reader): Promise<ConversationRecord | null> {
    return agent.role === 'editor' ? null : this.store.byId(id, db);
  }

  /** The same for what an agent does with it knowingly: what they were given is not passed on then. */
  async #lookAt(
    agent: AgentProfile,
    id: string,
    db?: Transaction<Schema>,
  ): Promise<ConversationRecord | null> {
    const record = await this.#visibleTo(agent, id, db);
    if (record === null || record.isSeen || record.conversation.agent?.id !== agent.id) return record;
    const see = (db: Transaction<Schema>) => this.store.markSeen(id, agent.id, db);
    await (db === undefined ? this.conversations.work(work => see(work.db)) : see(db));
    return { ...record, isSeen: true };
  }

  /** The conversation as it is, where the agent may see it. */
  async seenBy(agent: AgentProfile, id: string, db?: Reader): Promise<Conversation | Refusal> {
    return (await this.#visibleTo(agent, id, db))?.conversation ?? new Refusal('not_found');
  }

  async #heldBy(agent: AgentProfile, id: string, db?: Transaction<Schema>): Promise<Conversation | Refusal> {
    const conversation = (await this.#lookAt(agent, id, db))?.conversation;
    if (conversation === undefined) return new Refusal('not_found');
    const isTheirs = conversation.agent?.id === agent.id || actorOf(agent).mayOverride;
    return isTheirs ? conversation : new Refusal('forbidden');
  }
}

/** Who may act on what others hold. */
export const mayOverride = ({ role }: AgentProfile): boolean => role === 'supervisor' || role === 'admin';

function actorOf(agent: AgentProfile): Actor {
  return {
    id: agent.id,
    name: agent.name,
    mayOverride: mayOverride(agent),
  };
}
