import { Injectable } from '@nestjs/common';
import type { AgentProfile, SuggestedAnswers } from '../contract/index.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import { Refusal } from '../platform/refusal.ts';
import { AgentConversations } from './agent-conversations.ts';
import { MessageStore } from './message-store.ts';

/** The FAQ's answers to what a visitor has just written, for the agent who answers. Looked up when an agent asks, never before. */
@Injectable()
export class AnswerSuggestions {
  constructor(
    private readonly conversations: AgentConversations,
    private readonly messages: MessageStore,
    private readonly faq: FaqLibrary,
  ) {}

  async for(agent: AgentProfile, conversationId: string): Promise<SuggestedAnswers | Refusal> {
    const seen = await this.conversations.seenBy(agent, conversationId);
    if (seen instanceof Refusal) return seen;
    const turns = await this.messages.unansweredTurns(conversationId);
    const { locale, page } = seen;
    // "A person, please" is often the last that was said: what was asked before it is what the agent will answer.
    for (const { text } of turns) {
      const answers = this.faq.bestAnswers(text, { locale, page });
      if (answers.length > 0) return { afterSeq: turns[0]?.seq ?? 0, answers };
    }
    return { afterSeq: turns[0]?.seq ?? 0, answers: [] };
  }
}
