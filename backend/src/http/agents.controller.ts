import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import type { z } from 'zod';
import type { FreshLink } from '../agents/account-links.ts';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import { Team } from '../agents/team.ts';
import {
  type CreatedAgent,
  changeRoleSchema,
  createdAgentSchema,
  type Duties,
  dutiesSchema,
  type MadeLink,
  madeLinkSchema,
  membersSchema,
  type NewAgent,
  newAgentSchema,
} from '../contract/index.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('agents')
@Controller('api/agents')
export class AgentsController {
  constructor(private readonly team: Team) {}

  @Get()
  @SignedIn('admin')
  @ApiOkResponse({ description: 'All accounts, by name.', ...documented(membersSchema) })
  async list() {
    return { agents: await this.team.members() };
  }

  @Post()
  @SignedIn('admin')
  @ApiCreatedResponse({
    description:
      'With a password the account can sign in at once; without, the link lets the person choose one.',
    ...documented(createdAgentSchema),
  })
  async create(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Body({ schema: newAgentSchema }) given: NewAgent,
    @Req() request: Request,
  ): Promise<CreatedAgent> {
    const { agent, link } = orRefuse(await this.team.add(actor, given));
    const created = { ...agent, departments: given.departments ?? [] };
    return link === null ? created : { ...created, link: withAddress(link, request) };
  }

  @Post(':id/link')
  @SignedIn('admin')
  @ApiCreatedResponse({
    description:
      'An invitation (7 days) for who has not been here yet, else a password reset (24 hours). The link before it ends.',
    ...documented(madeLinkSchema),
  })
  async makeLink(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Param('id') id: string,
    @Req() request: Request,
  ): Promise<MadeLink> {
    return withAddress(orRefuse(await this.team.makeLink(actor, id)), request);
  }

  @Delete(':id/link')
  @SignedIn('admin')
  @ApiOkResponse({ description: 'The link leads nowhere any more.' })
  async revokeLink(@Identity() { agent: actor }: AgentSessionIdentity, @Param('id') id: string) {
    return orRefuse(await this.team.revokeLink(actor, id)) ?? {};
  }

  @Put(':id/role')
  @SignedIn('admin')
  @ApiOkResponse({ description: 'Holds at once, on open sockets too. The last administrator stays one.' })
  async changeRole(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Param('id') id: string,
    @Body({ schema: changeRoleSchema }) { role }: z.output<typeof changeRoleSchema>,
  ) {
    return orRefuse(await this.team.changeRole(actor, id, role)) ?? {};
  }

  @Put(':id/duties')
  @SignedIn('admin')
  @ApiOkResponse({ description: 'What the agent serves from now on. No department: all of them.' })
  async setDuties(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Param('id') id: string,
    @Body({ schema: dutiesSchema }) duties: Duties,
  ) {
    return orRefuse(await this.team.setDuties(actor, id, duties)) ?? {};
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @SignedIn('admin')
  @ApiOkResponse({
    description: 'Signed out everywhere; the conversations go back to the queue. Not for oneself.',
  })
  async deactivate(@Identity() { agent: actor }: AgentSessionIdentity, @Param('id') id: string) {
    return orRefuse(await this.team.deactivate(actor, id)) ?? {};
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @SignedIn('admin')
  @ApiOkResponse({ description: 'May sign in again, with the old password.' })
  async reactivate(@Identity() { agent: actor }: AgentSessionIdentity, @Param('id') id: string) {
    return orRefuse(await this.team.reactivate(actor, id)) ?? {};
  }
}

/** Where the administrator sees the console, the person will too. The token is a fragment, which no request carries. */
function withAddress({ token, ...link }: FreshLink, { protocol, host }: Request): MadeLink {
  return { ...link, url: `${protocol}://${host}/console/${link.purpose}#${token}` };
}
