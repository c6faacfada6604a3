import type { AgentConversation } from 'backend/contract';
import { useEffect, useMemo, useRef } from 'react';
import { MessageList } from '../../chat/MessageList.tsx';
import { lastSeq } from '../../chat/timeline.ts';
import type { Place } from '../route.ts';
import { useMe } from '../store/identity.ts';
import type { Transcript } from '../store/transcripts.ts';
import { markRead } from './commands.ts';
import { EntryView } from './EntryView.tsx';
import { type Entry, keyAt, toEntries } from './entries.ts';
import { OlderOnScroll } from './OlderOnScroll.tsx';
import { Typists } from './Typists.tsx';
import { fetchBackTo, fetchOlder } from './transcript-sync.ts';
import { useIsInView } from './use-is-in-view.ts';
import { usePageIsVisible } from './use-page-is-visible.ts';
import { WindowedLines } from './WindowedLines.tsx';

interface TranscriptViewProps {
  conversation: AgentConversation;
  transcript: Transcript;
  /** Where to show it from, instead of its end. */
  at: Place | undefined;
}

export function TranscriptView({ conversation, transcript, at }: TranscriptViewProps) {
  const me = useMe().id;
  const { messages, notes, outbox, hasOlder, typists } = transcript;
  const entries = useMemo(() => toEntries({ messages, notes, outbox }), [messages, notes, outbox]);
  const lastOwnKey = entries.findLast(entry => isBy(entry, me) && !isNoted(entry))?.key;
  const last = entries.at(-1);
  const { seq, isNote } = at ?? {};
  useEffect(() => {
    if (seq !== undefined) void fetchBackTo(conversation.id, seq); // what it cannot fetch is said by a notice
  }, [conversation.id, seq]);
  const soughtKey = seq === undefined ? undefined : keyAt(entries, { seq, isNote: isNote === true });
  const end = useRef<HTMLDivElement>(null);
  useMarkRead(conversation, lastSeq(messages), useIsInView(end));

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
      before={
        hasOlder && <OlderOnScroll key={entries[0]?.key} onReached={() => void fetchOlder(conversation.id)} />
      }
      after={
        <div ref={end}>
          <Typists typists={typists} conversation={conversation} />
        </div>
      }
      hasOlder={hasOlder}
      onLoadOlder={() => void fetchOlder(conversation.id)}
      lines={WindowedLines}
      soughtKey={soughtKey}
    />
  );
}

const isNoted = (entry: Entry) => 'note' in entry || ('pending' in entry && entry.pending.isNote === true);

function isBy(entry: Entry, agentId: string): boolean {
  if ('note' in entry) return entry.note.author.id === agentId;
  return 'pending' in entry || (entry.message.author.kind === 'agent' && entry.message.author.id === agentId);
}

/** Tells the visitor that the assignee has read to the end; who only watches leaves no trace. */
function useMarkRead({ id, status, agent, read }: AgentConversation, seq: number, isAtEnd: boolean): void {
  const me = useMe().id;
  const isSeen = usePageIsVisible() && isAtEnd;
  const isMine = status === 'assigned' && agent?.id === me;
  useEffect(() => {
    if (isSeen && isMine && seq > read.agent) markRead(id, seq);
  }, [isSeen, isMine, seq, read.agent, id]);
}
