import type { AgentConversation } from 'backend/contract';
import { useEffect, useMemo } from 'react';
import { MessageList } from '../../chat/MessageList.tsx';
import { lastSeq } from '../../chat/timeline.ts';
import { useMe } from '../store/identity.ts';
import type { Transcript } from '../store/transcripts.ts';
import { markRead } from './commands.ts';
import { EntryView } from './EntryView.tsx';
import { type Entry, toEntries } from './entries.ts';
import { OlderOnScroll } from './OlderOnScroll.tsx';
import { Typists } from './Typists.tsx';
import { fetchOlder } from './transcript-sync.ts';
import { usePageIsVisible } from './use-page-is-visible.ts';

interface TranscriptViewProps {
  conversation: AgentConversation;
  transcript: Transcript;
}

export function TranscriptView({ conversation, transcript }: TranscriptViewProps) {
  const me = useMe().id;
  const { messages, notes, outbox, hasOlder, typists } = transcript;
  const entries = useMemo(() => toEntries({ messages, notes, outbox }), [messages, notes, outbox]);
  const lastOwnKey = entries.findLast(entry => isBy(entry, me))?.key;
  const last = entries.at(-1);
  useMarkRead(conversation, lastSeq(messages));

  return (
    <MessageList
      key={conversation.id}
      entries={entries}
      renderEntry={(entry, previous) => (
        <EntryView
          entry={entry}
          previous={previous}
          conversation={conversation}
          isLastOwn={entry.key === lastOwnKey}
        />
      )}
      lastIsOwn={last !== undefined && isBy(last, me)}
      before={hasOlder && <OlderOnScroll onReached={() => void fetchOlder(conversation.id)} />}
      after={<Typists typists={typists} visitor={conversation.visitor} />}
      hasOlder={hasOlder}
      onLoadOlder={() => void fetchOlder(conversation.id)}
    />
  );
}

function isBy(entry: Entry, agentId: string): boolean {
  if ('note' in entry) return entry.note.author.id === agentId;
  return 'pending' in entry || (entry.message.author.kind === 'agent' && entry.message.author.id === agentId);
}

/** Tells the visitor that the assignee has read; who only watches leaves no trace. */
function useMarkRead({ id, status, agent, read }: AgentConversation, seq: number): void {
  const me = useMe().id;
  const isVisible = usePageIsVisible();
  const isMine = status === 'assigned' && agent?.id === me;
  useEffect(() => {
    if (isVisible && isMine && seq > read.agent) markRead(id, seq);
  }, [isVisible, isMine, seq, read.agent, id]);
}
