import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Accounts } from '../agents/accounts.ts';
import { type AgentSessionIdentity, Sessions } from '../agents/sessions.ts';
import { agentSchema, loginSchema } from '../contract/index.ts';
import { Caller } from '../platform/caller.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { SessionCookie, wrongCredentials } from './session-cookie.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('sign-in')
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly limiter: RateLimiter,
    private readonly caller: Caller,
  ) {}

  @Post('login')
  @HttpCode(200)
  @ApiOkResponse({
    description: 'Signed in: the cookie is set, the agent returned.',
    ...documented(agentSchema),
  })
  async login(
    @Body({ schema: loginSchema }) { email, password }: z.output<typeof loginSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const address = this.caller.addressOf(request);
    const limited = await this.limiter.signIn(email, address);
    if (limited !== null) return orRefuse(limited);
    const authenticated = await this.accounts.authenticate(email, password);
    if (authenticated === null) {
      await this.limiter.signInFailed(email, address);
      return orRefuse(wrongCredentials());
    }
    return orRefuse(await this.cookie.set(authenticated, request, response));
  }

  @Post('logout')
  @HttpCode(200)
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  async logout(
    @Identity() { agent, sessionId }: AgentSessionIdentity,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.sessions.end(agent.id, sessionId);
    this.cookie.clear(response);
    return {};
  }
}
