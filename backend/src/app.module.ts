import { type DynamicModule, Module } from '@nestjs/common';
import { AgentsModule } from './agents/agents.module.ts';
import { ConversationModule } from './conversation/conversation.module.ts';
import { FaqModule } from './faq/faq.module.ts';
import { HttpModule } from './http/http.module.ts';
import { ObservabilityModule } from './observability/observability.module.ts';
import type { Config } from './platform/config.ts';
import { platformModule } from './platform/platform.module.ts';
import { RealtimeModule } from './realtime/realtime.module.ts';
import { StorageModule } from './storage/storage.module.ts';
import { VisitorsModule } from './visitors/visitors.module.ts';

@Module({
  imports: [
    StorageModule,
    AgentsModule,
    VisitorsModule,
    FaqModule,
    ConversationModule,
    RealtimeModule,
    HttpModule,
    ObservabilityModule,
  ],
})
class AppModule {}

/** The whole server with these settings. */
export function appModule(config: Config): DynamicModule {
  return { module: AppModule, imports: [platformModule(config)] };
}
