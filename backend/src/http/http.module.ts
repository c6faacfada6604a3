import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AgentsModule } from '../agents/agents.module.ts';
import { CannedRepliesModule } from '../canned-replies/canned-replies.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { FaqModule } from '../faq/faq.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { AccountLinksController } from './account-links.controller.ts';
import { AgentsController } from './agents.controller.ts';
import { AuthController } from './auth.controller.ts';
import { CannedRepliesController } from './canned-replies.controller.ts';
import { ConversationsController } from './conversations.controller.ts';
import { DepartmentsController } from './departments.controller.ts';
import { FaqController } from './faq.controller.ts';
import { OwnAccountController } from './own-account.controller.ts';
import { PayloadPipe } from './payload-pipe.ts';
import { PushController } from './push.controller.ts';
import { RefusalFilter } from './refusals.ts';
import { SessionCookie } from './session-cookie.ts';
import { OriginGuard } from './signed-in.ts';
import { SupervisionController } from './supervision.controller.ts';

@Module({
  imports: [AgentsModule, CannedRepliesModule, ConversationModule, FaqModule, NotificationsModule],
  controllers: [
    AuthController,
    AccountLinksController,
    OwnAccountController,
    PushController,
    AgentsController,
    DepartmentsController,
    ConversationsController,
    CannedRepliesController,
    SupervisionController,
    FaqController,
  ],
  providers: [
    SessionCookie,
    { provide: APP_FILTER, useClass: RefusalFilter },
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_PIPE, useClass: PayloadPipe },
  ],
})
export class HttpModule {}
