import { Injectable } from '@nestjs/common';
import type { Match } from '../contract/index.ts';
import type { Described } from './agent-conversations.ts';
import { MessageStore } from './message-store.ts';
import { NoteStore } from './note-store.ts';
import { firstSeqOf } from './search-store.ts';
import { excerptOf, hitsIn, type Sought } from './search-words.ts';

type Said = Pick<Match, 'source' | 'seq' | 'author'> & { readonly text: string };

/** Where in a conversation it was found: who the visitor is, or the message or note that has most of it. */
@Injectable()
export class SearchMatches {
  constructor(
    private readonly messages: MessageStore,
    private readonly notes: NoteStore,
  ) {}

  async matchIn(found: Described, stretch: number, sought: Sought): Promise<Match | undefined> {
    const said = [...visitorOf(found), ...(await this.#saidIn(found.conversation.id, stretch))];
    let best: Said | undefined;
    let most = 0;
    for (const one of said) {
      const hits = hitsIn(one.text, sought);
      if (hits > most) [best, most] = [one, hits];
      if (most === sought.length) break;
    }
    const excerpt = best && excerptOf(best.text, sought);
    if (!best || !excerpt) return undefined;
    const { text, ...where } = best;
    return { ...where, excerpt };
  }

  /** The newest first, people before the bot and the lines of nobody: of equals the first is shown. */
  async #saidIn(conversationId: string, stretch: number): Promise<Said[]> {
    const [first, last] = [firstSeqOf(stretch), firstSeqOf(stretch + 1) - 1];
    const { messages } = await this.messages.page(conversationId, {
      afterSeq: first - 1,
      limit: last - first + 1,
    });
    const notes = await this.notes.between(conversationId, first, last);
    const said = [
      ...messages.map(({ seq, author, text }) => ({ source: 'message' as const, seq, author, text })),
      ...notes.map(({ afterSeq, author, text }) => ({
        source: 'note' as const,
        seq: afterSeq,
        author,
        text,
      })),
    ];
    const isPerson = ({ author }: Said) => author?.kind === 'visitor' || author?.kind === 'agent';
    return said
      .map(one => (one.author.kind === 'bot' ? { ...one, text: withoutMarks(one.text) } : one))
      .sort((a, b) => Number(isPerson(b)) - Number(isPerson(a)) || b.seq - a.seq);
  }
}

/** Who they are, and what they left to be reached by. */
function visitorOf({ profile, conversation: { contact } }: Described): Said[] {
  const told = [profile, contact].flatMap(who => [who?.name, who?.email, who?.phone]).filter(Boolean);
  return told.length === 0 ? [] : [{ source: 'visitor', text: [...new Set(told)].join(' · ') }];
}

/** The bot's Markdown without what is not said in it. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#]+/g, '');
}
