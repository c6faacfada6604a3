import {
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { z } from 'zod';
import { Presences } from '../agents/presence.ts';
import { type AgentSessionIdentity, Sessions } from '../agents/sessions.ts';
import {
  type AgentCommands,
  type AgentEmits,
  type AgentEvents,
  type AgentProfile,
  agentCommands,
  limits,
} from '../contract/index.ts';
import { AgentConversations, type Described } from '../conversation/agent-conversations.ts';
import { AnswerSuggestions } from '../conversation/answer-suggestions.ts';
import { Bans } from '../conversation/bans.ts';
import { Colleagues } from '../conversation/colleagues.ts';
import { Drafts } from '../conversation/drafts.ts';
import { Markings } from '../conversation/markings.ts';
import { Notes } from '../conversation/notes.ts';
import { viewForAgent, viewMessage, viewNote } from '../conversation/views.ts';
import { Logger } from '../platform/logger.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Refusal } from '../platform/refusal.ts';
import { type AgentNamespace, Broadcaster } from './broadcaster.ts';
import { answerUnknown, Command, type CommandHost } from './command.ts';
import { Doorkeeper } from './doorkeeper.ts';
import { rooms } from './rooms.ts';
import { Watchers } from './watchers.ts';

type AgentSocket = Socket<AgentEmits, AgentEvents, DefaultEventsMap, AgentSessionIdentity>;
type Payload<Name extends keyof AgentCommands> = z.output<AgentCommands[Name]>;

/** Namespace `/agent`: what agents say. An editor may connect, and has nothing to do here. */
@WebSocketGateway({ namespace: '/agent' })
export class AgentGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect, CommandHost {
  constructor(
    readonly logger: Logger,
    private readonly limiter: RateLimiter,
    private readonly doorkeeper: Doorkeeper,
    private readonly broadcaster: Broadcaster,
    private readonly watchers: Watchers,
    private readonly sessions: Sessions,
    private readonly presences: Presences,
    private readonly conversations: AgentConversations,
    private readonly colleagues: Colleagues,
    private readonly drafts: Drafts,
    private readonly notes: Notes,
    private readonly answers: AnswerSuggestions,
    private readonly markings: Markings,
    private readonly bans: Bans,
  ) {}

  afterInit(namespace: AgentNamespace): void {
    this.broadcaster.serveAgents(namespace);
    this.watchers.serve(namespace);
    this.sessions.onEnd(sessionId => namespace.in(rooms.session(sessionId)).disconnectSockets(true));
    this.doorkeeper.guard<AgentSocket>(namespace, 'trusted', async socket => {
      const identity = await this.sessions.identify(socket.handshake.headers.cookie);
      Object.assign(socket.data, identity);
      return identity === null ? new Refusal('unauthorized') : null;
    });
  }

  async handleConnection(socket: AgentSocket): Promise<void> {
    this.doorkeeper.register(socket);
    socket.onAny((event: string, ...args) => void answerUnknown(this, socket, event, args)); // never throws
    const { agent, sessionId } = socket.data;
    // Before anything is awaited: what they claim meanwhile is held by somebody who is there.
    if (agent.role !== 'editor' && socket.connected) this.presences.connected(socket.data, socket.id);
    await socket.join([rooms.session(sessionId), rooms.agent(agent.id)]);
    // Who was signed out, or became somebody else, before it stood in the session's room was not reached there.
    if (!(await this.#isStill(agent, socket))) {
      socket.disconnect(true);
      return;
    }
    if (agent.role !== 'editor') {
      await socket.join(rooms.agents);
    }
    await this.#greet(socket);
  }

  handleDisconnect(socket: AgentSocket): void {
    this.presences.disconnected(socket.data.agent.id, socket.id);
  }

  async refuse(socket: AgentSocket): Promise<Refusal | null> {
    const { agent } = socket.data;
    if (agent.role === 'editor') return new Refusal('forbidden');
    return this.limiter.agentEvent(agent.id);
  }

  @Command('claim', agentCommands.claim)
  async claim(socket: AgentSocket, { conversationId }: Payload<'claim'>) {
    return viewed(await this.conversations.act(socket.data.agent, 'claim', conversationId));
  }

  @Command('release', agentCommands.release)
  async release(socket: AgentSocket, { conversationId }: Payload<'release'>) {
    return viewed(await this.conversations.act(socket.data.agent, 'release', conversationId));
  }

  @Command('transfer', agentCommands.transfer)
  async transfer(socket: AgentSocket, transfer: Payload<'transfer'>) {
    return viewed(await this.conversations.handOver(socket.data.agent, 'transfer', transfer));
  }

  @Command('assign', agentCommands.assign)
  async assign(socket: AgentSocket, assignment: Payload<'assign'>) {
    return viewed(await this.conversations.handOver(socket.data.agent, 'give', assignment));
  }

  @Command('takeOver', agentCommands.takeOver)
  async takeOver(socket: AgentSocket, taking: Payload<'takeOver'>) {
    return viewed(await this.conversations.takeOver(socket.data.agent, taking));
  }

  @Command('returnToBot', agentCommands.returnToBot)
  async returnToBot(socket: AgentSocket, { conversationId }: Payload<'returnToBot'>) {
    return viewed(await this.conversations.act(socket.data.agent, 'returnToBot', conversationId));
  }

  @Command('resolve', agentCommands.resolve)
  async resolve(socket: AgentSocket, { conversationId }: Payload<'resolve'>) {
    return viewed(await this.conversations.act(socket.data.agent, 'resolve', conversationId));
  }

  @Command('open', agentCommands.open)
  async open(socket: AgentSocket, { conversationId }: Payload<'open'>) {
    const found = await this.conversations.find(socket.data.agent, conversationId);
    if (!(found instanceof Refusal)) await socket.join(rooms.watchers(conversationId));
    return viewed(found);
  }

  @Command('leave', agentCommands.leave)
  async leave(socket: AgentSocket, { conversationId }: Payload<'leave'>) {
    await socket.leave(rooms.watchers(conversationId));
    return {};
  }

  @Command('sendMessage', agentCommands.sendMessage)
  sendMessage(socket: AgentSocket, said: Payload<'sendMessage'>) {
    return this.conversations.say(socket.data.agent, said);
  }

  @Command('addNote', agentCommands.addNote)
  async addNote(socket: AgentSocket, { conversationId, message: text, ...note }: Payload<'addNote'>) {
    const { agent } = socket.data;
    const written = await this.conversations.addNote(agent, conversationId, { ...note, text });
    return written instanceof Refusal ? written : viewNote(written);
  }

  @Command('fetchMentionable', agentCommands.fetchMentionable)
  async fetchMentionable(socket: AgentSocket, { conversationId }: Payload<'fetchMentionable'>) {
    const seen = await this.conversations.seenBy(socket.data.agent, conversationId);
    return seen instanceof Refusal ? seen : { agents: await this.notes.mentionable() };
  }

  @Command('readMentions', agentCommands.readMentions)
  async readMentions(socket: AgentSocket, { conversationId }: Payload<'readMentions'>) {
    await this.notes.markRead(socket.data.agent, conversationId);
    return {};
  }

  @Command('typing', agentCommands.typing)
  async typing(socket: AgentSocket, typing: Payload<'typing'>) {
    return (await this.conversations.type(socket.data.agent, typing)) ?? {};
  }

  @Command('markRead', agentCommands.markRead)
  async markRead(socket: AgentSocket, { conversationId, seq }: Payload<'markRead'>) {
    return (await this.conversations.markRead(socket.data.agent, conversationId, seq)) ?? {};
  }

  @Command('fetchMessages', agentCommands.fetchMessages)
  async fetchMessages(socket: AgentSocket, { conversationId, ...range }: Payload<'fetchMessages'>) {
    const read = await this.conversations.fetch(socket.data.agent, conversationId, range);
    if (read instanceof Refusal) return read;
    const { messages, notes, hasMore } = read;
    return { messages: messages.map(viewMessage), notes: notes.map(viewNote), hasMore };
  }

  @Command('setAvailability', agentCommands.setAvailability)
  async setAvailability(socket: AgentSocket, { status }: Payload<'setAvailability'>) {
    return this.presences.choose(socket.data.agent, status);
  }

  @Command('addTag', agentCommands.addTag)
  async addTag(socket: AgentSocket, { conversationId, tag }: Payload<'addTag'>) {
    return viewed(await this.markings.addTag(socket.data.agent, conversationId, tag));
  }

  @Command('removeTag', agentCommands.removeTag)
  async removeTag(socket: AgentSocket, { conversationId, tag }: Payload<'removeTag'>) {
    return viewed(await this.markings.removeTag(socket.data.agent, conversationId, tag));
  }

  @Command('setPriority', agentCommands.setPriority)
  async setPriority(socket: AgentSocket, { conversationId, priority }: Payload<'setPriority'>) {
    return viewed(await this.markings.setPriority(socket.data.agent, conversationId, priority));
  }

  @Command('banVisitor', agentCommands.banVisitor)
  async banVisitor(socket: AgentSocket, { conversationId, reason }: Payload<'banVisitor'>) {
    return viewed(await this.bans.ban(socket.data.agent, conversationId, reason));
  }

  @Command('unbanVisitor', agentCommands.unbanVisitor)
  async unbanVisitor(socket: AgentSocket, { conversationId }: Payload<'unbanVisitor'>) {
    return viewed(await this.bans.lift(socket.data.agent, conversationId));
  }

  @Command('fetchColleagues', agentCommands.fetchColleagues)
  async fetchColleagues() {
    return { colleagues: await this.colleagues.all() };
  }

  async #isStill({ role, name }: AgentProfile, socket: AgentSocket): Promise<boolean> {
    const identity = await this.sessions.identify(socket.handshake.headers.cookie);
    return identity?.agent.role === role && identity.agent.name === name;
  }

  @Command('keepDraft', agentCommands.keepDraft)
  async keepDraft(socket: AgentSocket, { conversationId, ...draft }: Payload<'keepDraft'>) {
    return this.drafts.keep(socket.data.agent, conversationId, draft);
  }

  @Command('fetchDrafts', agentCommands.fetchDrafts)
  async fetchDrafts(socket: AgentSocket, { conversationId }: Payload<'fetchDrafts'>) {
    const drafts = await this.drafts.of(socket.data.agent, conversationId);
    return drafts instanceof Refusal ? drafts : { drafts };
  }

  @Command('suggestAnswers', agentCommands.suggestAnswers)
  suggestAnswers(socket: AgentSocket, { conversationId }: Payload<'suggestAnswers'>) {
    return this.answers.for(socket.data.agent, conversationId);
  }

  async #greet(socket: AgentSocket): Promise<void> {
    const { agent } = socket.data;
    try {
      const isEditor = agent.role === 'editor';
      const queue = isEditor ? [] : await this.conversations.queue();
      const assigned = isEditor ? [] : await this.conversations.assignedTo(agent);
      socket.emit('session', {
        protocol: limits.protocol,
        agent,
        queue: queue.map(viewForAgent),
        assigned: assigned.map(viewForAgent),
        mentions: isEditor ? [] : await this.notes.unreadBy(agent),
      });
      for (const presence of isEditor ? [] : this.presences.all()) socket.emit('presence', presence);
    } catch (error) {
      this.logger.error({ error, socketId: socket.id }, 'a session could not be read');
      socket.emit('exception', new Refusal('unavailable').toReply());
    }
  }
}

function viewed(outcome: Described | Refusal) {
  return outcome instanceof Refusal ? outcome : viewForAgent(outcome);
}
