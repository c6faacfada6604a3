import { Injectable } from '@nestjs/common';
import { limits, type VisitorSession } from '../contract/index.ts';
import type { ConversationRecord } from '../conversation/conversation-store.ts';
import { Queue } from '../conversation/queue.ts';
import { viewForVisitor, viewMessage } from '../conversation/views.ts';
import { type VisitorCaller, VisitorConversations } from '../conversation/visitor-conversations.ts';
import { FaqLibrary } from '../faq/faq-library.ts';

/** What a client has seen, of which conversation. */
export interface Seen {
  readonly conversationId?: string | undefined;
  readonly lastSeq?: number | undefined;
}

/** The snapshot every connection begins with, and what a client asks for to catch up. */
@Injectable()
export class VisitorSessions {
  constructor(
    private readonly conversations: VisitorConversations,
    private readonly queue: Queue,
    private readonly faq: FaqLibrary,
  ) {}

  /** The newest messages, or those after what this client has seen of the same conversation. */
  async snapshot(visitor: VisitorCaller & { visitorToken: string }, seen: Seen): Promise<VisitorSession> {
    const record = await this.conversations.current(visitor);
    const isResync = seen.lastSeq !== undefined && seen.conversationId === record.conversation.id;
    const range = isResync
      ? { afterSeq: seen.lastSeq, limit: limits.resyncMessages }
      : { limit: limits.sessionMessages };
    const { messages, hasMore } = await this.conversations.fetch(visitor, range);
    return {
      protocol: limits.protocol,
      visitorId: visitor.visitorId,
      visitorToken: visitor.visitorToken,
      conversation: await this.view(record),
      messages: messages.map(viewMessage),
      hasMore,
      config: this.faq.config(record.conversation.locale, record.conversation.page),
    };
  }

  async view(record: ConversationRecord) {
    const { id, status } = record.conversation;
    return viewForVisitor(record, status === 'queued' ? await this.queue.placeOf(id) : undefined);
  }
}
