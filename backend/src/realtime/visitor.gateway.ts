import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { z } from 'zod';
import {
  type VisitorCommands,
  type VisitorEmits,
  type VisitorEvents,
  type VisitorSession,
  visitorCommands,
  visitorHandshake,
} from '../contract/index.ts';
import { ConversationEvents } from '../conversation/conversation-events.ts';
import { viewMessage } from '../conversation/views.ts';
import { type VisitorCaller, VisitorConversations } from '../conversation/visitor-conversations.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import { Logger } from '../platform/logger.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Refusal } from '../platform/refusal.ts';
import { Visitors } from '../visitors/visitors.ts';
import { Broadcaster, type VisitorNamespace } from './broadcaster.ts';
import { answerUnknown, Command, type CommandHost } from './command.ts';
import { type Admitted, Doorkeeper } from './doorkeeper.ts';
import { rooms } from './rooms.ts';
import { type Seen, VisitorSessions } from './visitor-sessions.ts';

interface VisitorSocketData extends VisitorCaller, Admitted {
  visitorToken: string;
  seen: Seen;
}
type VisitorSocket = Socket<VisitorEmits, VisitorEvents, DefaultEventsMap, VisitorSocketData>;
type Payload<Name extends keyof VisitorCommands> = z.output<VisitorCommands[Name]>;

/** Namespace `/`: what visitors say. */
@WebSocketGateway({ namespace: '/' })
export class VisitorGateway implements OnGatewayInit, OnGatewayConnection, CommandHost {
  constructor(
    readonly logger: Logger,
    private readonly limiter: RateLimiter,
    private readonly doorkeeper: Doorkeeper,
    private readonly broadcaster: Broadcaster,
    private readonly visitors: Visitors,
    private readonly conversations: VisitorConversations,
    private readonly sessions: VisitorSessions,
    private readonly faq: FaqLibrary,
    private readonly events: ConversationEvents,
  ) {}

  afterInit(namespace: VisitorNamespace): void {
    this.broadcaster.serveVisitors(namespace);
    this.doorkeeper.guard<VisitorSocket>(namespace, 'allowed', (socket, admitted) =>
      this.#admit(socket, admitted),
    );
    this.events.subscribe(event => {
      if (event.type === 'started') void this.#greetAgain(namespace, event.visitorId); // reports its own failure
    });
  }

  async handleConnection(socket: VisitorSocket): Promise<void> {
    this.doorkeeper.register(socket);
    socket.onAny((event: string, ...args) => void answerUnknown(this, socket, event, args)); // never throws
    let toldBefore = 0;
    const count = () => void toldBefore++;
    socket.onAnyOutgoing(count);
    await socket.join(rooms.visitor(socket.data.visitorId));
    await this.#greet(socket, () => toldBefore);
    socket.offAnyOutgoing(count);
    await this.conversations
      .setContext(socket.data)
      .catch(error => this.logger.error({ error }, 'a page was not kept'));
  }

  refuse(socket: VisitorSocket, event: string): Promise<Refusal | null> {
    const { visitorId, address } = socket.data;
    return event === 'sendMessage'
      ? this.limiter.visitorMessage(visitorId, address)
      : this.limiter.visitorEvent(visitorId, address);
  }

  @Command('sendMessage', visitorCommands.sendMessage)
  sendMessage(socket: VisitorSocket, question: Payload<'sendMessage'>) {
    return this.conversations.ask(socket.data, question);
  }

  @Command('requestHuman', visitorCommands.requestHuman)
  async requestHuman(socket: VisitorSocket, { department }: Payload<'requestHuman'>) {
    return this.#viewed(await this.conversations.requestHuman(socket.data, department));
  }

  @Command('leaveContact', visitorCommands.leaveContact)
  async leaveContact(socket: VisitorSocket, contact: Payload<'leaveContact'>) {
    return this.#viewed(await this.conversations.leaveContact(socket.data, contact));
  }

  @Command('cancelHandoff', visitorCommands.cancelHandoff)
  async cancelHandoff(socket: VisitorSocket) {
    return this.#viewed(await this.conversations.cancelHandoff(socket.data));
  }

  @Command('closeConversation', visitorCommands.closeConversation)
  async closeConversation(socket: VisitorSocket) {
    return this.#viewed(await this.conversations.end(socket.data));
  }

  @Command('startConversation', visitorCommands.startConversation)
  async startConversation(socket: VisitorSocket) {
    return this.#viewed(await this.conversations.startAnother(socket.data));
  }

  @Command('rateAnswer', visitorCommands.rateAnswer)
  async rateAnswer(socket: VisitorSocket, { messageId, helpful }: Payload<'rateAnswer'>) {
    return this.#viewed(await this.conversations.rate(socket.data, messageId, helpful));
  }

  @Command('typing', visitorCommands.typing)
  async typing(socket: VisitorSocket, { isTyping }: Payload<'typing'>) {
    return (await this.conversations.type(socket.data, isTyping)) ?? {};
  }

  @Command('markRead', visitorCommands.markRead)
  async markRead(socket: VisitorSocket, { seq }: Payload<'markRead'>) {
    return (await this.conversations.markRead(socket.data, seq)) ?? {};
  }

  @Command('fetchMessages', visitorCommands.fetchMessages)
  async fetchMessages(socket: VisitorSocket, range: Payload<'fetchMessages'>) {
    const { messages, hasMore } = await this.conversations.fetch(socket.data, range);
    return { messages: messages.map(viewMessage), hasMore };
  }

  @Command('setContext', visitorCommands.setContext)
  async setContext(socket: VisitorSocket, context: Payload<'setContext'>) {
    const { page = socket.data.page, locale = socket.data.locale } = context;
    Object.assign(socket.data, { page, locale });
    return (await this.conversations.setContext(socket.data)) ?? {};
  }

  @Command('suggest', visitorCommands.suggest)
  async suggest(socket: VisitorSocket, { text, page = socket.data.page ?? undefined }: Payload<'suggest'>) {
    return { suggestions: this.faq.suggest(text, socket.data.locale ?? 'fr', page ?? null) };
  }

  async #admit(socket: VisitorSocket, admitted: Admitted): Promise<Refusal | null> {
    const { page, locale, conversationId, lastSeq, ...said } = visitorHandshake.parse(socket.handshake.auth);
    const identityToken = said.identityToken || undefined;
    const recognised = await this.visitors.recognise({ ...said, identityToken });
    if (recognised instanceof Refusal) return recognised;
    const { isJustIdentified, ...visitor } = recognised;
    if (isJustIdentified) socket.nsp.in(rooms.visitor(visitor.visitorId)).disconnectSockets(true);
    if (identityToken !== undefined) await this.conversations.introduce(visitor.visitorId);
    const seen = { conversationId, lastSeq };
    Object.assign(socket.data, { ...visitor, ...admitted, page: page ?? null, locale: locale ?? null, seen });
    return null;
  }

  /** What was told while the snapshot was read may be newer than it, and would be undone by it: then it is read again. */
  async #greet(socket: Pick<VisitorSocket, 'data' | 'emit' | 'id'>, countTold = () => 0): Promise<void> {
    try {
      let told: number;
      let session: VisitorSession;
      do {
        told = countTold();
        session = await this.sessions.snapshot(socket.data, socket.data.seen);
      } while (countTold() > told);
      Object.assign(socket.data, { locale: session.config.locale });
      socket.emit('session', session);
    } catch (error) {
      this.logger.error({ error, socketId: socket.id }, 'a session could not be read');
      socket.emit('exception', new Refusal('unavailable').toReply());
    }
  }

  async #greetAgain(namespace: VisitorNamespace, visitorId: string): Promise<void> {
    for (const device of await namespace.in(rooms.visitor(visitorId)).fetchSockets()) {
      await this.#greet(device as unknown as VisitorSocket); // `#admit` filled the data of every socket in here
    }
  }

  async #viewed(outcome: Awaited<ReturnType<VisitorConversations['requestHuman']>>) {
    return outcome instanceof Refusal ? outcome : this.sessions.view(outcome);
  }
}
