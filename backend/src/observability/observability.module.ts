import { Module } from '@nestjs/common';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { FaqModule } from '../faq/faq.module.ts';
import { ConnectionLog } from './connection-log.ts';
import { Health } from './health.ts';
import { Metrics } from './metrics.ts';
import { ObservabilityController } from './observability.controller.ts';

@Module({
  imports: [ConversationModule, FaqModule],
  controllers: [ObservabilityController],
  providers: [ConnectionLog, Health, Metrics],
})
export class ObservabilityModule {}
