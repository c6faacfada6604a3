import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Caller } from './caller.ts';
import { Clock } from './clock.ts';
import { Config } from './config.ts';
import { ConnectionEvents } from './connection-events.ts';
import { Logger } from './logger.ts';
import { RateLimiter } from './rate-limiter.ts';
import { SessionSecret } from './secret.ts';

const providers = [Caller, Clock, ConnectionEvents, Logger, RateLimiter, SessionSecret];

@Global()
@Module({ providers, exports: providers })
class PlatformModule {}

/** What everybody may have injected. */
export function platformModule(config: Config): DynamicModule {
  return { module: PlatformModule, providers: [{ provide: Config, useValue: config }], exports: [Config] };
}
