import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import { type Supervision, supervisionSchema } from '../contract/index.ts';
import { Supervisors } from '../conversation/supervisors.ts';
import { viewForAgent } from '../conversation/views.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('conversations')
@Controller('api/supervision')
export class SupervisionController {
  constructor(private readonly supervisors: Supervisors) {}

  @Get()
  @SignedIn('supervisor', 'admin')
  @ApiOkResponse({
    description: 'Who answers, and all that waits or is held; events tell what becomes of it.',
    ...documented(supervisionSchema),
  })
  async look(@Identity() { agent }: AgentSessionIdentity): Promise<Supervision> {
    const { conversations, ...rest } = orRefuse(await this.supervisors.look(agent));
    return { ...rest, conversations: conversations.map(viewForAgent) };
  }
}
