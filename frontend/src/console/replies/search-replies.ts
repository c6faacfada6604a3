import type { CannedReply, Locale } from 'backend/contract';
import { fold } from '../fold.ts';

/** Replies that hold what is searched for: those whose shortcut begins with it first, then by title, then by text. */
export function searchReplies(replies: readonly CannedReply[], search: string): CannedReply[] {
  const wanted = fold(search.trim());
  const rank = ({ shortcut, title, text }: CannedReply) => {
    if (fold(shortcut).startsWith(wanted)) return 0;
    if (fold(shortcut).includes(wanted) || fold(title).includes(wanted)) return 1;
    return fold(text).includes(wanted) ? 2 : 3;
  };
  return replies
    .map(reply => ({ reply, rank: rank(reply) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .map(({ reply }) => reply);
}

/** The same with those in the visitor's language before all others. */
export function repliesFor(replies: readonly CannedReply[], search: string, locale: Locale): CannedReply[] {
  const found = searchReplies(replies, search);
  return [
    ...found.filter(reply => reply.locale === locale),
    ...found.filter(reply => reply.locale !== locale),
  ];
}
