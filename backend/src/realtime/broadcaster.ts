import { Injectable } from '@nestjs/common';
import type { Namespace } from 'socket.io';
import { Presences } from '../agents/presence.ts';
import type { AgentEmits, AgentEvents, VisitorEmits, VisitorEvents } from '../contract/index.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { type ConversationEvent, ConversationEvents } from '../conversation/conversation-events.ts';
import { viewMessage, viewNote } from '../conversation/views.ts';
import { ConversationNews } from './conversation-news.ts';
import { rooms } from './rooms.ts';

export type VisitorNamespace = Namespace<VisitorEmits, VisitorEvents>;
export type AgentNamespace = Namespace<AgentEmits, AgentEvents>;

/** Turns what happened into events for the right rooms: the only place that emits to more than one socket. */
@Injectable()
export class Broadcaster {
  #visitors: VisitorNamespace | undefined;
  #agents: AgentNamespace | undefined;

  constructor(
    events: ConversationEvents,
    presences: Presences,
    private readonly news: ConversationNews,
  ) {
    events.subscribe(event => this.#tell(event));
    presences.onChange(presence => this.#agents?.to(rooms.agents).emit('presence', presence));
  }

  serveVisitors(namespace: VisitorNamespace): void {
    this.#visitors = namespace;
    this.news.toVisitor = (visitorId, view) =>
      namespace.to(rooms.visitor(visitorId)).emit('conversationUpdated', view);
  }

  serveAgents(namespace: AgentNamespace): void {
    this.#agents = namespace;
    this.news.toAgents = view => namespace.to(rooms.agents).emit('conversationUpdated', view);
  }

  #tell(event: ConversationEvent): void {
    switch (event.type) {
      case 'changed':
        this.#tellChange(event);
        return;
      case 'contextChanged':
        this.news.add(event.conversationId, { forVisitor: event.forVisitor ?? false });
        if (event.forVisitor) this.news.queueMoved(); // the services to choose from are named in their language
        return;
      case 'drafted': {
        const { agentId, conversationId, draft } = event;
        this.#agents?.to(rooms.agent(agentId)).emit('draft', { conversationId, ...draft });
        return;
      }
      case 'mentioned':
        this.#agents?.to(rooms.agent(event.agentId)).emit('mention', event.mention);
        return;
      case 'mentionsRead': {
        const { agentId, conversationId } = event;
        this.#agents?.to(rooms.agent(agentId)).emit('mentionsRead', { conversationId });
        return;
      }
      case 'noted':
        this.#listenersTo(event.conversation)?.emit('note', viewNote(event.note));
        return;
      case 'read': {
        const { conversation, readerKind, seq } = event;
        this.#visitorOf(conversation)?.emit('read', { readerKind, seq });
        this.#listenersTo(conversation)?.emit('read', { conversationId: conversation.id, readerKind, seq });
        this.news.add(conversation.id, { forVisitor: false }); // the marks are part of what every agent sees
        return;
      }
      case 'typing': {
        const { conversation, author, isTyping, isNote } = event;
        const isForVisitor = author.kind === 'agent' && !isNote;
        if (isForVisitor) this.#visitorOf(conversation)?.emit('typing', { author, isTyping });
        this.#listenersTo(conversation)?.emit('typing', {
          conversationId: conversation.id,
          author,
          isTyping,
          ...(isNote ? { isNote } : {}),
        });
        return;
      }
      case 'takenAway': {
        const { conversation, from, by } = event;
        const { id: conversationId, status, agent } = conversation;
        const taken = { conversationId, status, ...(agent === null ? {} : { agent }), by };
        this.#agents?.to(rooms.agent(from.id)).emit('takenAway', taken);
        return;
      }
      case 'given': {
        const { conversation, to, by } = event;
        const given = { conversationId: conversation.id, ...(by === null ? {} : { by }) };
        this.#agents?.to(rooms.agent(to.id)).emit('given', given);
        return;
      }
      case 'timePassed':
        this.news.queueMoved();
        return;
      case 'started':
        // The visitor's gateway answers it with a fresh session.
        this.news.add(event.conversationId, { forVisitor: false });
        return;
    }
  }

  #tellChange({ before, after, messages }: Extract<ConversationEvent, { type: 'changed' }>): void {
    for (const message of messages.map(viewMessage)) {
      this.#visitorOf(after)?.emit('newMessage', message);
      this.#listenersTo(before, after)?.emit('newMessage', message);
    }
    const waitsElsewhere = before.department !== after.department;
    this.news.add(after.id, { forVisitor: before.epoch !== after.epoch || waitsElsewhere });
    if ((before.status === 'queued') !== (after.status === 'queued') || waitsElsewhere)
      this.news.queueMoved();
  }

  #visitorOf(conversation: Conversation) {
    return this.#visitors?.to(rooms.visitor(conversation.visitorId));
  }

  /** The assignee's sockets (of before and after a change of hands) and those who watch, each once. */
  #listenersTo(...versions: Conversation[]) {
    const names = versions.flatMap(({ id, agent }) => [
      rooms.watchers(id),
      ...(agent === null ? [] : [rooms.agent(agent.id)]),
    ]);
    return this.#agents?.to(names);
  }
}
