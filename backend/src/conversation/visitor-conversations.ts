import { Injectable } from '@nestjs/common';
import { Departments } from '../agents/departments.ts';
import type { Choice, Contact, Locale, Stored } from '../contract/index.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import { pickedFrom, placeIn } from '../faq/picked.ts';
import { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { firstConversationId } from '../visitors/first-conversation.ts';
import { Visitors } from '../visitors/visitors.ts';
import { absenceSentence } from './absence.ts';
import { type Exchange, isWithinBurst, lastExchange, longestBurst } from './burst.ts';
import type { Arrival, BotTurn, Command, KnownPerson } from './command.ts';
import { begin, type Conversation, isHeldByBot, transition } from './conversation.ts';
import { ConversationEvents } from './conversation-events.ts';
import { type ConversationRecord, ConversationStore, type Reader, unmarked } from './conversation-store.ts';
import { Conversations, type Work } from './conversations.ts';
import { MessageStore, type Range, type StoredMessage } from './message-store.ts';
import type { Outcome } from './outcome.ts';
import { Routing } from './routing.ts';

type Given = Parameters<Routing['arrivalOf']>[1];
type AskCommand = Extract<Command, { type: 'ask' }>;

/** A visitor as their socket knows them. */
export interface VisitorCaller {
  readonly visitorId: string;
  /** Null while anonymous. */
  readonly person: KnownPerson | null;
  readonly page: string | null;
  /** Null where the client named none: then the conversation's, else French. */
  readonly locale: Locale | null;
}

export interface MessagesRead {
  readonly messages: readonly StoredMessage[];
  readonly hasMore: boolean;
}

/** What a visitor can do: always in their current conversation, found by who they are and never by an id they name. */
@Injectable()
export class VisitorConversations {
  constructor(
    private readonly conversations: Conversations,
    private readonly store: ConversationStore,
    private readonly messages: MessageStore,
    private readonly visitors: Visitors,
    private readonly faq: FaqLibrary,
    private readonly departments: Departments,
    private readonly routing: Routing,
    private readonly events: ConversationEvents,
    private readonly clock: Clock,
  ) {}

  /** Keeps the question and, where the bot holds the conversation, its answer: one transaction, nothing in between. */
  ask(
    visitor: VisitorCaller,
    question: { message: string; clientId?: string | undefined; page?: string | undefined },
  ): Promise<Stored | Refusal> {
    return this.conversations.work(async work => {
      const author = { kind: 'visitor', id: visitor.visitorId } as const;
      const repeated = await this.messages.sentBefore(author, question.clientId, work.db);
      if (repeated !== null) return repeated;
      const { message: text, clientId, page } = question;
      const ask = { type: 'ask', text, clientId, page, person: visitor.person } as const;
      let before: Exchange | null = null;
      const changed = await work.change(
        async () => {
          const record = await this.#writable(visitor, work.db);
          if (record instanceof Refusal) return record;
          before = await this.#exchangeBefore(record.conversation, work);
          return record;
        },
        conversation => this.#exchange(conversation, ask, before, work),
      );
      return changed instanceof Refusal ? changed : placeOf(changed.messages[0]);
    });
  }

  /** For the department the visitor chose, else the one it seems to belong to. */
  requestHuman(visitor: VisitorCaller, chosen?: string): Promise<ConversationRecord | Refusal> {
    const isChosen = chosen !== undefined;
    return this.conversations.work(
      async work =>
        // Within the job: one that was removed a moment ago is waited for by nobody.
        this.departments.refuseUnknown(isChosen ? [chosen] : []) ??
        this.#arrive(work, visitor, { chosen }, arrival => ({ type: 'requestHuman', arrival, isChosen })),
    );
  }

  /** Where to call back. It stays with the conversation, which waits for whoever will. */
  leaveContact(
    visitor: VisitorCaller,
    contact: Omit<Contact, 'leftAt'>,
  ): Promise<ConversationRecord | Refusal> {
    const leftAt = this.clock.now().toISOString();
    return this.#call(visitor, {}, arrival => ({
      type: 'leaveContact',
      contact: { ...contact, leftAt },
      arrival,
    }));
  }

  cancelHandoff(visitor: VisitorCaller): Promise<ConversationRecord | Refusal> {
    return this.#command(visitor, { type: 'cancelHandoff' });
  }

  end(visitor: VisitorCaller): Promise<ConversationRecord | Refusal> {
    return this.#command(visitor, { type: 'end' });
  }

  /** Feedback on an answer of the bot; "no" asks for a person, unless the entry says that nobody is to be asked. */
  rate(visitor: VisitorCaller, messageId: string, helpful: boolean): Promise<ConversationRecord | Refusal> {
    return this.conversations.work(async work => {
      const rated = await this.messages.botMessageOf(visitor.visitorId, messageId, work.db);
      if (rated === null) {
        return new Refusal('not_found', { message: 'There is no answer of yours with this id.' });
      }
      await this.messages.rate(messageId, visitor.visitorId, helpful, work.now, work.db);
      const current = await this.#writable(visitor, work.db);
      if (current instanceof Refusal) return current;
      const isOver = current.conversation.id !== rated.conversationId;
      const entryId = rated.answer?.entryId;
      const mayEscalate = !entryId || this.faq.mayEscalate(entryId);
      if (helpful || isOver || !mayEscalate) return current;
      return this.#arrive(
        work,
        visitor,
        { entry: entryId ? this.faq.departmentOf(entryId) : null },
        arrival => ({
          type: 'findUnhelpful',
          arrival,
        }),
      );
    });
  }

  /** A new current conversation; the one before is ended, so that nobody waits in it. */
  startAnother(visitor: VisitorCaller): Promise<ConversationRecord | Refusal> {
    return this.conversations.work(async work => {
      const before = await this.#writable(visitor, work.db);
      if (before instanceof Refusal) return before;
      if (before.isStored) await this.#change(work, visitor, { type: 'end', isFollowed: true });
      const conversation = begin({ ...before.conversation, id: newId() }, work.now);
      await this.visitors.remember(visitor.visitorId, conversation.id, work.db);
      await this.store.insert(conversation, work.db);
      work.tell({ type: 'started', visitorId: visitor.visitorId, conversationId: conversation.id });
      return { ...unmarked, conversation, isStored: true };
    });
  }

  markRead(visitor: VisitorCaller, seq: number): Promise<null | Refusal> {
    return this.conversations.work(async work => {
      const record = await this.#writable(visitor, work.db);
      if (record instanceof Refusal) return record;
      const { conversation } = record;
      const mark = await this.store.markRead(conversation.id, 'visitor', seq, work.db);
      if (mark !== null) work.tell({ type: 'read', conversation, readerKind: 'visitor', seq: mark });
      return null;
    });
  }

  /** Keeps where the visitor is, for the agents who look; without a row yet the first command brings it along. */
  setContext(visitor: VisitorCaller): Promise<null | Refusal> {
    return this.conversations.work(async work => {
      const kept = await this.store.currentOf(visitor.visitorId, work.db);
      if (kept === null) return null;
      if (kept.isBanned) return banned();
      const { id, page, locale } = situated(kept.conversation, visitor);
      if (page === kept.conversation.page && locale === kept.conversation.locale) return null;
      await this.store.setContext(id, { page, locale }, work.db);
      work.tell({
        type: 'contextChanged',
        conversationId: id,
        forVisitor: locale !== kept.conversation.locale,
      });
      return null;
    });
  }

  /** Tells the agents who look that it is known now who this is. */
  async introduce(visitorId: string): Promise<void> {
    const kept = await this.store.currentOf(visitorId);
    if (kept !== null) this.events.publish({ type: 'contextChanged', conversationId: kept.conversation.id });
  }

  async type(visitor: VisitorCaller, isTyping: boolean): Promise<null | Refusal> {
    const record = await this.#writable(visitor);
    if (record instanceof Refusal) return record;
    const { conversation } = record;
    const author = { kind: 'visitor' } as const;
    this.events.publish({ type: 'typing', conversation, author, isTyping, isNote: false });
    return null;
  }

  /** The current conversation, where the visitor is now; until something was said it has an id and no row. */
  async current(visitor: VisitorCaller, db?: Reader): Promise<ConversationRecord> {
    const kept = await this.store.currentOf(visitor.visitorId, db);
    if (kept !== null) return { ...kept, conversation: situated(kept.conversation, visitor) };
    const { visitorId, page, locale } = visitor;
    const start = { id: firstConversationId(visitorId), visitorId, page, locale: locale ?? 'fr' };
    const conversation = begin(start, this.clock.now().toISOString());
    return { ...unmarked, conversation, isStored: false };
  }

  async fetch(visitor: VisitorCaller, range: Range): Promise<MessagesRead> {
    const { conversation } = await this.current(visitor);
    return this.messages.page(conversation.id, range);
  }

  /** The same for whatever is more than reading: a visitor who was banned may not any more. */
  async #writable(visitor: VisitorCaller, db?: Reader): Promise<ConversationRecord | Refusal> {
    const record = await this.current(visitor, db);
    return record.isBanned ? banned() : record;
  }

  /** Looked up only while the visitor is writing on: most questions come alone. */
  async #exchangeBefore(conversation: Conversation, { db, now }: Work): Promise<Exchange | null> {
    if (!isHeldByBot(conversation) || !isWithinBurst(conversation, now)) return null;
    const { messages } = await this.messages.page(conversation.id, { limit: longestBurst }, db);
    return lastExchange(messages, conversation, now);
  }

  /** "Le premier" means one of the questions that the bot has just asked back with; looked up only then. */
  async #picked({ id, unsureTurns }: Conversation, text: string, db: Reader): Promise<Choice | null> {
    if (unsureTurns === 0 || placeIn(text) === null) return null;
    const { messages } = await this.messages.page(id, { limit: 1 }, db);
    const { answer } = messages[0] ?? {};
    return answer?.decision === 'clarify' ? pickedFrom(answer.alternatives, text) : null;
  }

  async #exchange(
    conversation: Conversation,
    ask: AskCommand,
    before: Exchange | null,
    { db, now }: Work,
  ): Promise<Outcome> {
    const asked = transition(conversation, ask, now);
    if (!asked.ok || !isHeldByBot(asked.next)) return asked;
    const { epoch, status, ...known } = asked.next;
    const picked = await this.#picked(conversation, ask.text, db);
    const text = picked?.question ?? ask.text;
    const reply = this.faq.reply({ ...known, text, isWaiting: status === 'queued', before });
    const joined = reply.joinsBefore && before !== null;
    const turn = joined
      ? {
          ...reply,
          replaces: before.replyId,
          endsHandoff: reply.endsHandoff || (before.hasCalled && reply.handoff === null),
        }
      : reply;
    const answer = {
      type: 'answer',
      epoch,
      turn: await this.#routed(turn, asked.next, ask.text, db),
    } as const;
    const answered = transition(asked.next, answer, now);
    return answered.ok ? { ...answered, drafts: [...asked.drafts, ...answered.drafts] } : answered;
  }

  /** A reply that hands over says to whom, and at once when nobody is there. */
  async #routed(
    turn: BotTurn & { locale: Locale },
    conversation: Conversation,
    text: string,
    db: Reader,
  ): Promise<BotTurn> {
    if (turn.handoff === null) return turn;
    const { department: entry, locale } = turn;
    const { department, absence } = await this.routing.arrivalOf(conversation, { entry, text }, db);
    const message =
      absence === null ? turn.message : `${turn.message}\n\n${absenceSentence(absence, locale)}`;
    return { ...turn, department, message };
  }

  #call(visitor: VisitorCaller, given: Given, command: (arrival: Arrival) => Command) {
    return this.conversations.work(work => this.#arrive(work, visitor, given, command));
  }

  /** For who asks for a person: where they come to is found out on the way. */
  #arrive(work: Work, visitor: VisitorCaller, given: Given, command: (arrival: Arrival) => Command) {
    return work.change(
      () => this.#writable(visitor, work.db),
      async conversation =>
        transition(
          conversation,
          command(await this.routing.arrivalOf(conversation, given, work.db)),
          work.now,
        ),
    );
  }

  #command(visitor: VisitorCaller, command: Command): Promise<ConversationRecord | Refusal> {
    return this.conversations.work(work => this.#change(work, visitor, command));
  }

  #change(work: Work, visitor: VisitorCaller, command: Command) {
    return work.change(
      () => this.#writable(visitor, work.db),
      conversation => transition(conversation, command, work.now),
    );
  }
}

function situated(conversation: Conversation, { page, locale }: VisitorCaller): Conversation {
  return { ...conversation, page: page ?? conversation.page, locale: locale ?? conversation.locale };
}

function placeOf(message: StoredMessage | undefined): Stored {
  if (message === undefined) throw new Error('a question was accepted without being stored');
  return { id: message.id, seq: message.seq };
}

const banned = () => new Refusal('forbidden', { message: 'You can no longer write here.' });
