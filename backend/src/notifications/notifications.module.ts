import { Module } from '@nestjs/common';
import { AgentsModule } from '../agents/agents.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { Notifier } from './notifier.ts';
import { PushSender } from './push-sender.ts';
import { PushSubscriptionStore } from './push-subscription-store.ts';
import { PushSubscriptions } from './push-subscriptions.ts';
import { VapidKeys } from './vapid-keys.ts';

@Module({
  imports: [AgentsModule, ConversationModule],
  providers: [Notifier, PushSender, PushSubscriptions, PushSubscriptionStore, VapidKeys],
  exports: [PushSender, PushSubscriptions, VapidKeys],
})
export class NotificationsModule {}
