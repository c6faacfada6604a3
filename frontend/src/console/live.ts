import type { AgentConversation, AgentEvents, AgentSession } from 'backend/contract';
import { connect } from './connection.ts';
import { keepDrafts, receiveDraft, restoreDrafts, saveDrafts } from './conversation/draft-sync.ts';
import { sendUnsent } from './conversation/sending.ts';
import { openConversation, receiveMessage, receiveNote } from './conversation/transcript-sync.ts';
import { receiveTyping } from './conversation/typing-sync.ts';
import { isNewsOf } from './lists/overdue.ts';
import { currentRoute } from './route.ts';
import {
  patchConversation,
  receiveConversation,
  receiveSession,
  useConversations,
} from './store/conversations.ts';
import { refreshCounts } from './store/counts.ts';
import { loadDepartments } from './store/departments.ts';
import { endSession, myself, receiveProfile } from './store/identity.ts';
import { forgetMentions, receiveMention, receiveMentions } from './store/mentions.ts';
import { notifyGiven, notifyOverdue, notifyTakenAway } from './store/notices.ts';
import { forgetPresence, receivePresence } from './store/presence.ts';
import { refreshSupervision } from './store/supervision.ts';
import { changeTranscript, transcriptOf } from './store/transcripts.ts';

/** Keeps the stores in step with the server until the returned function is called. */
export function goLive(): () => void {
  const stopKeeping = keepDrafts();
  const hangUp = connect(handlers, endSession);
  return () => {
    hangUp();
    stopKeeping();
  };
}

/** For who takes no part in conversations: signed out at once where the session ends, and told of another role. */
export const stayKnown = (): (() => void) =>
  connect({ session: ({ agent }) => receiveProfile(agent) }, endSession);

const handlers: Partial<AgentEvents> = {
  session: begin,
  conversationUpdated: receiveChange,
  newMessage: receiveMessage,
  note: receiveNote,
  mention: receiveMention,
  mentionsRead: forgetMentions,
  draft: receiveDraft,
  typing: receiveTyping,
  watchers: ({ conversationId, watchers }) => {
    if (transcriptOf(conversationId)) changeTranscript(conversationId, () => ({ watchers }));
  },
  read: ({ conversationId, readerKind, seq }) =>
    patchConversation(conversationId, ({ read }) => ({
      read: { ...read, [readerKind]: Math.max(read[readerKind], seq) },
    })),
  takenAway: notifyTakenAway,
  given: notifyGiven,
  presence: presence => {
    receivePresence(presence);
    receiveProfile({ id: presence.agentId, availability: presence.availability });
  },
};

function receiveChange(after: AgentConversation): void {
  const before = useConversations.getState().byId[after.id];
  const me = myself();
  if (before?.status !== after.status) refreshCounts();
  receiveConversation(after);
  const news = me && isNewsOf(before, after, me);
  if (news) notifyOverdue(news, after.id);
}

/** The first connection and every later one begin alike: a snapshot, then what the snapshot does not hold. */
function begin(session: AgentSession): void {
  const route = currentRoute();
  const openId = route.page === 'inbox' ? route.conversationId : undefined;
  receiveProfile(session.agent);
  forgetPresence();
  receiveSession(session, openId);
  receiveMentions(session.mentions);
  refreshCounts(0);
  void loadDepartments(); // its outcome is in the store
  if (openId !== undefined) void openConversation(openId);
  restoreDrafts(session.agent.id);
  saveDrafts();
  void refreshSupervision(); // its outcome is in the store
  sendUnsent(session.agent.id);
}
