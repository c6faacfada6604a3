import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import { CannedReplies } from '../canned-replies/canned-replies.ts';
import {
  cannedRepliesSchema,
  cannedReplySchema,
  type NewCannedReply,
  newCannedReplySchema,
} from '../contract/index.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('canned replies')
@Controller('api/canned-replies')
export class CannedRepliesController {
  constructor(private readonly replies: CannedReplies) {}

  @Get()
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({
    description: 'Everybody’s and one’s own, by shortcut.',
    ...documented(cannedRepliesSchema),
  })
  async list(@Identity() { agent }: AgentSessionIdentity) {
    return { replies: await this.replies.usableBy(agent) };
  }

  @Post()
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiCreatedResponse({
    description: 'One’s own, or with isShared everybody’s: that is for supervisors and administrators.',
    ...documented(cannedReplySchema),
  })
  async add(
    @Identity() { agent }: AgentSessionIdentity,
    @Body({ schema: newCannedReplySchema }) given: NewCannedReply,
  ) {
    return orRefuse(await this.replies.add(agent, given));
  }

  @Put(':id')
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'Changed as a whole.', ...documented(cannedReplySchema) })
  async change(
    @Identity() { agent }: AgentSessionIdentity,
    @Param('id') id: string,
    @Body({ schema: newCannedReplySchema }) given: NewCannedReply,
  ) {
    return orRefuse(await this.replies.change(agent, id, given));
  }

  @Delete(':id')
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'It is gone, for everybody where it was everybody’s.' })
  async remove(@Identity() { agent }: AgentSessionIdentity, @Param('id') id: string) {
    return orRefuse(await this.replies.remove(agent, id)) ?? {};
  }
}
