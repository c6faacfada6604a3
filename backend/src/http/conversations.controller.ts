import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import {
  conversationsPageSchema,
  conversationsQuerySchema,
  limits,
  messagesQuerySchema,
  transcriptSchema,
} from '../contract/index.ts';
import { AgentConversations } from '../conversation/agent-conversations.ts';
import { viewForAgent, viewMessage, viewNote } from '../conversation/views.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('conversations')
@Controller('api/conversations')
export class ConversationsController {
  constructor(private readonly conversations: AgentConversations) {}

  @Get()
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({
    description: 'Last active first, a page at a time.',
    ...documented(conversationsPageSchema),
  })
  async list(@Query({ schema: conversationsQuerySchema }) query: z.output<typeof conversationsQuerySchema>) {
    const { status, q: text, cursor } = query;
    const { conversations, nextCursor } = orRefuse(await this.conversations.page({ status, text, cursor }));
    return { conversations: conversations.map(viewForAgent), nextCursor };
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
