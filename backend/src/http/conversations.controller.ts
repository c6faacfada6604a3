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
  tagsSchema,
  transcriptSchema,
  visitorRecordSchema,
} from '../contract/index.ts';
import { AgentConversations } from '../conversation/agent-conversations.ts';
import { Bans } from '../conversation/bans.ts';
import { ConversationLists } from '../conversation/conversation-lists.ts';
import { Markings } from '../conversation/markings.ts';
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
    private readonly markings: Markings,
    private readonly bans: Bans,
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

  @Get('tags')
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'The tags in use, to complete what is typed.', ...documented(tagsSchema) })
  async tags() {
    return { tags: await this.markings.tagsInUse() };
  }

  @Get(':id/visitor')
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'What is kept of its visitor.', ...documented(visitorRecordSchema) })
  async visitor(@Identity() { agent }: AgentSessionIdentity, @Param('id') id: string) {
    return orRefuse(await this.bans.recordOf(agent, id));
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
