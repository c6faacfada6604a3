import { Injectable } from '@nestjs/common';
import type { AgentName, Author, Draft, Mention } from '../contract/index.ts';
import { Logger } from '../platform/logger.ts';
import type { Conversation } from './conversation.ts';
import type { StoredMessage } from './message-store.ts';
import type { StoredNote } from './note-store.ts';

/** What happened and is committed. Typing alone was never stored: it is news only. */
export type ConversationEvent =
  | {
      readonly type: 'changed';
      /** As it was; equal to `after` in status when only messages came. */
      readonly before: Conversation;
      readonly after: Conversation;
      readonly messages: readonly StoredMessage[];
      /** When the command came in, by `performance.now()`. */
      readonly receivedAt: number;
    }
  | {
      /** Somebody else than the assignee ended their hold of it; `conversation` is what it is now. */
      readonly type: 'takenAway';
      readonly from: AgentName;
      readonly by: AgentName;
      readonly conversation: Conversation;
    }
  | {
      /** It is this agent's now without their asking; `by` nobody where it was given by itself. */
      readonly type: 'given';
      readonly to: AgentName;
      readonly by: AgentName | null;
      readonly conversation: Conversation;
    }
  | { readonly type: 'started'; readonly visitorId: string; readonly conversationId: string }
  /** Nothing happened, for long enough that it may mean something to who waits. */
  | { readonly type: 'timePassed' }
  | {
      readonly type: 'drafted';
      readonly agentId: string;
      readonly conversationId: string;
      readonly draft: Draft;
    }
  | { readonly type: 'mentioned'; readonly agentId: string; readonly mention: Mention }
  | { readonly type: 'mentionsRead'; readonly agentId: string; readonly conversationId: string }
  | {
      /** Something beside the conversation's own life: where the visitor is, who they are, how agents mark it. */
      readonly type: 'contextChanged';
      readonly conversationId: string;
      readonly forVisitor?: boolean;
    }
  | { readonly type: 'noted'; readonly conversation: Conversation; readonly note: StoredNote }
  | {
      readonly type: 'read';
      readonly conversation: Conversation;
      readonly readerKind: 'visitor' | 'agent';
      readonly seq: number;
    }
  | {
      readonly type: 'typing';
      readonly conversation: Conversation;
      readonly author: Author;
      readonly isTyping: boolean;
      /** Typed for colleagues: the visitor is not told. */
      readonly isNote: boolean;
    };

type Listener = (event: ConversationEvent) => void;

/** Where the service says what it did; broadcaster and metrics listen. */
@Injectable()
export class ConversationEvents {
  readonly #listeners = new Set<Listener>();

  constructor(private readonly logger: Logger) {}

  /** @returns its own undo */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A listener that fails takes neither the others nor the acknowledgement along: what it tells is durable already. */
  publish(event: ConversationEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        this.logger.error({ error, event: event.type }, 'a listener failed');
      }
    }
  }
}
