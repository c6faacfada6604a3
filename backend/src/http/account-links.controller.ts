import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { AccountLinks } from '../agents/account-links.ts';
import { agentSchema, linkHolderSchema, lookAtLinkSchema, useLinkSchema } from '../contract/index.ts';
import { Caller } from '../platform/caller.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Refusal } from '../platform/refusal.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { SessionCookie } from './session-cookie.ts';

/** For who holds a link and nothing else. Its token comes in the body: addresses end up in logs. */
@Described('sign-in')
@Controller('api/auth/link')
export class AccountLinksController {
  constructor(
    private readonly links: AccountLinks,
    private readonly cookie: SessionCookie,
    private readonly limiter: RateLimiter,
    private readonly caller: Caller,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ description: 'Whose link it is.', ...documented(linkHolderSchema) })
  look(
    @Body({ schema: lookAtLinkSchema }) { token }: z.output<typeof lookAtLinkSchema>,
    @Req() request: Request,
  ) {
    return this.#limited(request, () => this.links.holderOf(token));
  }

  @Post('use')
  @HttpCode(200)
  @ApiOkResponse({
    description: 'The password is set, older sessions and the link have ended, the cookie is set.',
    ...documented(agentSchema),
  })
  async use(
    @Body({ schema: useLinkSchema }) given: z.output<typeof useLinkSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const authenticated = await this.#limited(request, () => this.links.use(given));
    return orRefuse(await this.cookie.set(authenticated, request, response));
  }

  async #limited<T>(request: Request, tryLink: () => Promise<T | Refusal>): Promise<T> {
    const address = this.caller.addressOf(request);
    const limited = await this.limiter.accountLink(address);
    if (limited !== null) return orRefuse<T>(limited);
    const outcome = await tryLink();
    if (outcome instanceof Refusal) await this.limiter.accountLinkFailed(address);
    return orRefuse(outcome);
  }
}
