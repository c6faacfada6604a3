import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import { Accounts } from '../agents/accounts.ts';
import { agentSchema, type NewAgent, newAgentSchema } from '../contract/index.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { SignedIn } from './signed-in.ts';

@Described('agents')
@Controller('api/agents')
export class AgentsController {
  constructor(private readonly accounts: Accounts) {}

  @Post()
  @SignedIn('admin')
  @ApiCreatedResponse({ description: 'The account can sign in at once.', ...documented(agentSchema) })
  async create(@Body({ schema: newAgentSchema }) agent: NewAgent) {
    return orRefuse(await this.accounts.create(agent));
  }
}
