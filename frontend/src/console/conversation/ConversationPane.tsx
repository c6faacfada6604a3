import { useEffect } from 'react';
import { ask } from '../connection.ts';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import type { ListName, Place } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { readMentions, useIsMentioned } from '../store/mentions.ts';
import { useTranscripts } from '../store/transcripts.ts';
import { ConversationHeader } from './ConversationHeader.tsx';
import { NotOpened } from './NotOpened.tsx';
import { TranscriptView } from './TranscriptView.tsx';
import { openConversation } from './transcript-sync.ts';
import { usePageIsVisible } from './use-page-is-visible.ts';
import { WritingArea } from './WritingArea.tsx';

/** The middle pane: one conversation, watched for as long as it is shown. */
export function ConversationPane({
  conversationId,
  list,
  at,
}: {
  conversationId: string;
  list: ListName;
  /** What a search has found. */
  at: Place | undefined;
}) {
  const t = useText();
  const conversation = useConversations(state => state.byId[conversationId]);
  const transcript = useTranscripts(state => state.byConversation[conversationId]);
  useEffect(() => {
    // Before the first snapshot `live.ts` opens what the address names.
    if (useConversations.getState().isReady) void openConversation(conversationId);
    return () => void ask('leave', { conversationId }); // nobody waits for the outcome
  }, [conversationId]);

  const isSeen = usePageIsVisible() && transcript?.isLoaded === true;
  const isMentioned = useIsMentioned(conversationId);
  useEffect(() => {
    if (isSeen && isMentioned) readMentions(conversationId);
  }, [isSeen, isMentioned, conversationId]);

  if (!conversation || !transcript?.isLoaded) {
    if (!transcript?.refusal) return <Skeleton rows={6} label={t('loading')} />;
    return <NotOpened conversationId={conversationId} list={list} refusal={transcript.refusal} />;
  }
  return (
    <>
      <ConversationHeader conversation={conversation} list={list} watchers={transcript.watchers} />
      <TranscriptView conversation={conversation} transcript={transcript} at={at} />
      <WritingArea conversation={conversation} />
    </>
  );
}
