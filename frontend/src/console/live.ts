import type { AgentConversation, AgentEvents, AgentSession } from 'backend/contract';
import { receiveAvailability, sayAvailability } from './availability.ts';
import { connect } from './connection.ts';
import { keepDrafts, receiveDraft, restoreDrafts, saveDrafts } from './conversation/draft-sync.ts';
import { sendUnsent } from './conversation/sending.ts';
import { openConversation, receiveMessage, receiveNote } from './conversation/transcript-sync.ts';
import { receiveTyping } from './conversation/typing-sync.ts';
import { isNewsOf } from './lists/overdue.ts';
import { openedConversation } from './route.ts';
import {
  patchConversation,
  receiveConversation,
  receiveSession,
  useConversations,
} from './store/conversations.ts';
import { refreshCounts } from './store/counts.ts';
import { loadDepartments } from './store/departments.ts';
import { followGiven, receiveAssigned, receiveGiven } from './store/given.ts';
import { endSession, isStill, myself, receiveProfile } from './store/identity.ts';
import { forgetMentions, receiveMention, receiveMentions } from './store/mentions.ts';
import { notifyGiven, notifyOverdue, notifyTakenAway } from './store/notices.ts';
import { forgetPresence, receivePresence } from './store/presence.ts';
import { refreshSupervision } from './store/supervision.ts';
import { changeTranscript, transcriptOf } from './store/transcripts.ts';

/** Keeps the stores in step with the server until the returned function is called. */
export function goLive(): () => void {
  const stops = [keepDrafts(), followGiven(), connect(handlers, endSession)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** For who takes no part in conversations: signed out at once where the session ends, and told of another role. */
export const stayKnown = (): (() => void) =>
  connect({ session: ({ agent }) => void (isStill(agent) && receiveProfile(agent)) }, endSession);

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
  given: given => {
    receiveGiven(given.conversationId);
    notifyGiven(given);
  },
  presence: presence => {
    receivePresence(presence);
    receiveAvailability(presence);
  },
};

function receiveChange(after: AgentConversation): void {
  const before = useConversations.getState().byId[after.id];
  const me = myself();
  receiveConversation(after);
  const news = me && isNewsOf(before, after, me);
  if (news) notifyOverdue(news, after.id);
}

/** The first connection and every later one begin alike: a snapshot, then what the snapshot does not hold. */
function begin(session: AgentSession): void {
  if (!isStill(session.agent)) return;
  const openId = openedConversation();
  receiveProfile(session.agent);
  void sayAvailability(); // its outcome is shown
  forgetPresence();
  receiveSession(session, openId);
  receiveAssigned(session.assigned);
  receiveMentions(session.mentions);
  refreshCounts(0);
  void loadDepartments(); // its outcome is in the store
  if (openId !== undefined) void openConversation(openId);
  restoreDrafts(session.agent.id);
  saveDrafts();
  void refreshSupervision(); // its outcome is in the store
  sendUnsent(session.agent.id);
}
