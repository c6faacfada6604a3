import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import {
  type GivenSubscription,
  type PushKey,
  pushKeySchema,
  pushSubscriptionSchema,
} from '../contract/index.ts';
import { PushSubscriptions } from '../notifications/push-subscriptions.ts';
import { VapidKeys } from '../notifications/vapid-keys.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

/** How this browser is told what happens while no console is open in it. */
@Described('me')
@Controller('api/me/push')
export class PushController {
  constructor(
    private readonly subscriptions: PushSubscriptions,
    private readonly keys: VapidKeys,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse(documented(pushKeySchema))
  key(): PushKey {
    return { publicKey: this.keys.publicKey };
  }

  @Put()
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'Told from now on, until the session ends; in place of the one before.' })
  async keep(
    @Identity() identity: AgentSessionIdentity,
    @Body({ schema: pushSubscriptionSchema }) given: GivenSubscription,
    @Req() { protocol, host }: Request,
  ) {
    return orRefuse(await this.subscriptions.keep(identity, given, `${protocol}://${host}`)) ?? {};
  }

  @Delete()
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({ description: 'Told no more.' })
  async forget(@Identity() identity: AgentSessionIdentity) {
    await this.subscriptions.forget(identity);
    return {};
  }

  @Post('test')
  @HttpCode(200)
  @SignedIn('agent', 'supervisor', 'admin')
  @ApiOkResponse({ description: 'The push service has taken it.' })
  async test(@Identity() identity: AgentSessionIdentity) {
    orRefuse(await this.limiter.testPush(identity.agent.id));
    return orRefuse(await this.subscriptions.test(identity)) ?? {};
  }
}
