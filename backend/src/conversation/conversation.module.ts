import { Module } from '@nestjs/common';
import { AgentsModule } from '../agents/agents.module.ts';
import { FaqModule } from '../faq/faq.module.ts';
import { VisitorsModule } from '../visitors/visitors.module.ts';
import { AgentConversations } from './agent-conversations.ts';
import { AnswerSuggestions } from './answer-suggestions.ts';
import { Assigner } from './assigner.ts';
import { BanStore } from './ban-store.ts';
import { Bans } from './bans.ts';
import { Colleagues } from './colleagues.ts';
import { ConversationEvents } from './conversation-events.ts';
import { ConversationLists } from './conversation-lists.ts';
import { ConversationPages } from './conversation-pages.ts';
import { ConversationStore } from './conversation-store.ts';
import { Conversations } from './conversations.ts';
import { Desk } from './desk.ts';
import { DraftStore } from './draft-store.ts';
import { Drafts } from './drafts.ts';
import { HolderStore } from './holder-store.ts';
import { Housekeeper } from './housekeeper.ts';
import { Leases } from './leases.ts';
import { Markings } from './markings.ts';
import { MentionStore } from './mention-store.ts';
import { MessageStore } from './message-store.ts';
import { NoteStore } from './note-store.ts';
import { Notes } from './notes.ts';
import { Queue } from './queue.ts';
import { Routing } from './routing.ts';
import { SearchIndex } from './search-index.ts';
import { SearchMatches } from './search-matches.ts';
import { SearchStore } from './search-store.ts';
import { Supervisors } from './supervisors.ts';
import { TagStore } from './tag-store.ts';
import { VisitorConversations } from './visitor-conversations.ts';
import { WaitStore } from './wait-store.ts';
import { Watchdog } from './watchdog.ts';

@Module({
  imports: [AgentsModule, FaqModule, VisitorsModule],
  providers: [
    AgentConversations,
    AnswerSuggestions,
    Assigner,
    Bans,
    BanStore,
    Colleagues,
    ConversationEvents,
    ConversationLists,
    ConversationPages,
    Conversations,
    ConversationStore,
    Desk,
    Drafts,
    DraftStore,
    HolderStore,
    Housekeeper,
    Leases,
    Markings,
    MessageStore,
    MentionStore,
    NoteStore,
    Notes,
    Queue,
    Routing,
    SearchIndex,
    SearchMatches,
    SearchStore,
    TagStore,
    Supervisors,
    VisitorConversations,
    WaitStore,
    Watchdog,
  ],
  exports: [
    AgentConversations,
    AnswerSuggestions,
    Bans,
    Colleagues,
    ConversationEvents,
    ConversationLists,
    Desk,
    Drafts,
    Housekeeper,
    Leases,
    Notes,
    Markings,
    Queue,
    Supervisors,
    VisitorConversations,
  ],
})
export class ConversationModule {}
