import { setImmediate as turn } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Departments } from '../agents/departments.ts';
import { Presences } from '../agents/presence.ts';
import { AgentConversations, type Described } from '../conversation/agent-conversations.ts';
import { type ConversationEvent, ConversationEvents } from '../conversation/conversation-events.ts';
import { Desk } from '../conversation/desk.ts';
import { Clock } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { type Call, type Callee, callOf, calls } from './calls.ts';
import { PushSender } from './push-sender.ts';
import { PushSubscriptionStore, type Subscription } from './push-subscription-store.ts';
import { textOf } from './texts.ts';

const afterMs = 2_000;
/** While a browser is not running: who waits is served soon or has gone, a colleague's note keeps. */
const keptForSeconds = { waits: 600, given: 3_600, wrote: 3_600, mentioned: 86_400 };
const lists = { waits: 'queue', given: 'mine', wrote: 'mine', mentioned: 'all' };

/**
 * Calls agents in browsers where no console is open. What happened is only noted, and looked at two seconds later, beside
 * everybody's messages: what was taken or read by then, or is told by a console that came back, needs no call. A restart
 * forgets what was noted: who waits stands in the queue, and calls again when it is raised.
 */
@Injectable()
export class Notifier implements OnModuleDestroy {
  readonly #noted = new Map<string, Call>();
  readonly #sending = new Set<Promise<unknown>>();
  #deciding: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: PushSubscriptionStore,
    private readonly sender: PushSender,
    private readonly conversations: AgentConversations,
    private readonly presences: Presences,
    private readonly departments: Departments,
    private readonly desk: Desk,
    private readonly clock: Clock,
    private readonly logger: Logger,
    events: ConversationEvents,
  ) {
    events.subscribe(event => this.#note(event));
  }

  onModuleDestroy(): void {
    clearTimeout(this.#timer);
  }

  /** Sends what is noted until now. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#deciding = this.#deciding
      .then(() => this.#decide())
      .catch(error => this.logger.error({ error }, 'agents could not be called; their consoles show it'));
    await this.#deciding;
    await Promise.all(this.#sending);
  }

  #note(event: ConversationEvent): void {
    if (event.type === 'mentionsRead') this.#noted.delete(keyOf({ ...event, kind: 'mentioned' }));
    const call = callOf(event);
    if (call === null) return;
    this.#noted.set(keyOf(call), call);
    this.#timer ??= setTimeout(() => void this.look(), afterMs).unref(); // reports its own failure
  }

  async #decide(): Promise<void> {
    const noted = [...this.#noted.values()];
    this.#noted.clear();
    if (noted.length === 0) return;
    const closed = (await this.store.all(this.clock.now())).filter(
      ({ agentId, sessionId }) => !this.presences.isOpen(agentId, sessionId),
    );
    if (closed.length === 0) return;
    const ids = new Set(noted.map(({ conversationId }) => conversationId));
    const described = await this.conversations.describeAll([...ids]);
    const byId = new Map(described.map(one => [one.conversation.id, one]));
    for (const call of noted) {
      const about = byId.get(call.conversationId);
      if (about === undefined) continue;
      const isOpen = this.desk.isOpenFor(about.conversation);
      if (call.kind === 'waits' && !isOpen) continue; // the visitor was told that nobody is called now
      for (const subscription of closed) {
        if (!calls(call, about, this.#calleeOf(subscription))) continue;
        this.#send(call, about, subscription);
        await turn(); // encrypting takes a millisecond: messages go in between
      }
    }
  }

  #send(call: Call, { conversation, profile }: Described, to: Subscription): void {
    const { id, visitorId } = conversation;
    const push = {
      ...textOf(call, { id: visitorId, name: profile?.name ?? null }, to.locale),
      tag: id,
      link: `#/${lists[call.kind]}/${encodeURIComponent(id)}`,
      isTest: false,
    };
    const sending = this.sender
      .send(to, push, { keptForSeconds: keptForSeconds[call.kind] })
      .finally(() => this.#sending.delete(sending));
    this.#sending.add(sending);
  }

  #calleeOf({ agentId, availability }: Subscription): Callee {
    return {
      agentId,
      isOnline: availability === 'online',
      isElsewhere: this.presences.isConnected(agentId),
      duties: this.departments.dutiesOf(agentId),
    };
  }
}

/** Of one kind about one conversation an agent is called once. */
const keyOf = (call: Pick<Call, 'kind' | 'conversationId'> & { agentId?: string }) =>
  [call.kind, call.conversationId, call.agentId].join(' ');
