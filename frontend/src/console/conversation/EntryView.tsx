import type { AgentConversation } from 'backend/contract';
import { MessageBody } from '../../chat/MessageBody.tsx';
import { MessageBubble } from '../../chat/MessageBubble.tsx';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { BotVerdict } from './BotVerdict.tsx';
import type { Entry } from './entries.ts';
import { NoteView } from './NoteView.tsx';
import { PendingView } from './PendingView.tsx';

interface EntryViewProps {
  entry: Entry;
  previous: Entry | undefined;
  conversation: AgentConversation;
  isLastOwn: boolean;
}

export function EntryView({ entry, previous, conversation, isLastOwn }: EntryViewProps) {
  const t = useText();
  const me = useMe().id;
  if ('note' in entry) return <NoteView {...entry.note} />;
  if ('pending' in entry) return <PendingView pending={entry.pending} conversationId={conversation.id} />;
  const { message } = entry;
  const { author } = message;
  const receipt = conversation.read.visitor >= message.seq ? 'receipt.read' : 'receipt.sent';
  const names = { visitor: visitorName(conversation, t), bot: t('author.bot') };
  const name = author.kind === 'visitor' || author.kind === 'bot' ? names[author.kind] : author.name;
  return (
    <MessageBubble
      author={{ ...author, name }}
      timestamp={message.timestamp}
      isOwn={author.kind === 'agent' && author.id === me}
      isContinued={previous !== undefined && isSameSpeaker(previous, entry)}
      status={message.answer ? <BotVerdict answer={message.answer} /> : isLastOwn && t(receipt)}
    >
      <MessageBody message={message.message} body={message.body} />
    </MessageBubble>
  );
}

function isSameSpeaker(a: Entry, b: Entry): boolean {
  if (!('message' in a) || !('message' in b)) return false;
  const [first, second] = [a.message.author, b.message.author];
  return first.kind === second.kind && first.id === second.id;
}
