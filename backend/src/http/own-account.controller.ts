import { Body, Controller, Delete, Get, Param, Patch, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { OwnAccount } from '../agents/own-account.ts';
import { type AgentSessionIdentity, Sessions } from '../agents/sessions.ts';
import { agentSchema, changePasswordSchema, ownSessionsSchema, renameSchema } from '../contract/index.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Refusal } from '../platform/refusal.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('me')
@Controller('api/me')
export class OwnAccountController {
  constructor(
    private readonly account: OwnAccount,
    private readonly sessions: Sessions,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse(documented(agentSchema))
  me(@Identity() { agent }: AgentSessionIdentity) {
    return agent;
  }

  @Patch()
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse(documented(agentSchema))
  rename(
    @Identity() { agent }: AgentSessionIdentity,
    @Body({ schema: renameSchema }) { name }: z.output<typeof renameSchema>,
  ) {
    return this.account.rename(agent, name);
  }

  @Put('password')
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({ description: 'Changed; all other sessions have ended.' })
  async changePassword(
    @Identity() identity: AgentSessionIdentity,
    @Body({ schema: changePasswordSchema }) given: z.output<typeof changePasswordSchema>,
  ) {
    const { id } = identity.agent;
    orRefuse(await this.limiter.ownPassword(id));
    const refused = await this.account.changePassword(identity, given);
    if (refused instanceof Refusal) await this.limiter.ownPasswordFailed(id);
    return orRefuse(refused) ?? {};
  }

  @Get('sessions')
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({
    description: 'Where one is signed in, last seen first.',
    ...documented(ownSessionsSchema),
  })
  async listSessions(@Identity() { agent, sessionId }: AgentSessionIdentity) {
    return { sessions: await this.sessions.of(agent.id, sessionId) };
  }

  @Delete('sessions')
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({ description: 'All but this one have ended, with their sockets.' })
  async endOtherSessions(@Identity() identity: AgentSessionIdentity) {
    await this.account.endOtherSessions(identity);
    return {};
  }

  @Delete('sessions/:id')
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({ description: 'It has ended, with its sockets.' })
  async endSession(@Identity() { agent }: AgentSessionIdentity, @Param('id') id: string) {
    return orRefuse(await this.account.endSession(agent, id)) ?? {};
  }
}
