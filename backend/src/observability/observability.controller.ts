import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Caller } from '../platform/caller.ts';
import { Config } from '../platform/config.ts';
import { Refusal } from '../platform/refusal.ts';
import { Health } from './health.ts';
import { Metrics } from './metrics.ts';

/** What operators and their programs look at. */
@ApiExcludeController()
@Controller()
export class ObservabilityController {
  constructor(
    private readonly config: Config,
    private readonly caller: Caller,
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const report = await this.health.report();
    response.status(report.status === 'ok' ? 200 : 503);
    return report;
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  async figures(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    if (this.#mayRead(request)) return this.metrics.text();
    response.status(401).type('application/json');
    return {
      error: new Refusal('unauthorized', { message: 'Send METRICS_TOKEN as a bearer token.' }).toReply(),
    };
  }

  #mayRead(request: Request): boolean {
    const token = this.config.metricsToken;
    const given = request.headers.authorization;
    if (token !== undefined && given !== undefined) return isSame(given, `Bearer ${token}`);
    // A proxy on this machine that TRUST_PROXY does not name would make everybody look local.
    const isForwarded =
      request.headers['x-forwarded-for'] !== undefined && this.config.trustProxy.length === 0;
    return !isForwarded && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(this.caller.addressOf(request));
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
