import { Module } from '@nestjs/common';
import { AgentsModule } from '../agents/agents.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { FaqModule } from '../faq/faq.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { AccountLog } from './account-log.ts';
import { ConnectionLog } from './connection-log.ts';
import { Health } from './health.ts';
import { Metrics } from './metrics.ts';
import { ObservabilityController } from './observability.controller.ts';

@Module({
  imports: [AgentsModule, ConversationModule, FaqModule, NotificationsModule],
  controllers: [ObservabilityController],
  providers: [AccountLog, ConnectionLog, Health, Metrics],
})
export class ObservabilityModule {}
