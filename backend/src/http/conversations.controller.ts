import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import {
  type ConversationsQuery,
  conversationCountsSchema,
  conversationsPageSchema,
  conversationsQuerySchema,
  limits,
  messagesQuerySchema,
  transcriptSchema,
} from '../contract/index.ts';
import { AgentConversations } from '../conversation/agent-conversations.ts';
import { ConversationLists } from '../conversation/conversation-lists.ts';
import { viewForAgent, viewMessage, viewNote } from '../conversation/views.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('conversations')
@Controller('api/conversations')
export class ConversationsController {
  constructor(
    private readonly conversations: AgentConversations,
    private readonly lists: ConversationLists,
  ) {}

  @Get()
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({
    description: 'Last active first, a page at a time.',
    ...documented(conversationsPageSchema),
  })
  async list(
    @Identity() { agent }: AgentSessionIdentity,
    @Query({ schema: conversationsQuerySchema }) query: ConversationsQuery,
  ) {
    const { found, nextCursor } = orRefuse(await this.lists.page(agent, query));
    const conversations = found.map(({ described, match }) => ({ ...viewForAgent(described), match }));
    return { conversations, nextCursor };
  }

  @Get('counts')
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'How many are in each list.', ...documented(conversationCountsSchema) })
  counts(@Identity() { agent }: AgentSessionIdentity) {
    return this.lists.counts(agent);
  }

  @Get(':id/messages')
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({
    description: 'In ascending order, from the beginning or after a seq.',
    ...documented(transcriptSchema),
  })
  async messages(
    @Identity() { agent }: AgentSessionIdentity,
    @Param('id') id: string,
    @Query({ schema: messagesQuerySchema }) { afterSeq = 0 }: z.output<typeof messagesQuerySchema>,
  ) {
    const range = { afterSeq, limit: limits.maxPageSize };
    const { messages, notes, hasMore } = orRefuse(await this.conversations.fetch(agent, id, range));
    return { messages: messages.map(viewMessage), notes: notes.map(viewNote), hasMore };
  }
}
