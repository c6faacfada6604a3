import { Module } from '@nestjs/common';
import { AgentsModule } from '../agents/agents.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { FaqModule } from '../faq/faq.module.ts';
import { VisitorsModule } from '../visitors/visitors.module.ts';
import { AgentGateway } from './agent.gateway.ts';
import { Broadcaster } from './broadcaster.ts';
import { ConversationNews } from './conversation-news.ts';
import { Doorkeeper } from './doorkeeper.ts';
import { VisitorGateway } from './visitor.gateway.ts';
import { VisitorSessions } from './visitor-sessions.ts';
import { Watchers } from './watchers.ts';

@Module({
  imports: [AgentsModule, ConversationModule, FaqModule, VisitorsModule],
  providers: [
    AgentGateway,
    Broadcaster,
    ConversationNews,
    Doorkeeper,
    VisitorGateway,
    VisitorSessions,
    Watchers,
  ],
})
export class RealtimeModule {}
