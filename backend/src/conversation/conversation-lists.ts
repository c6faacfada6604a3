import { Injectable } from '@nestjs/common';
import {
  type AgentProfile,
  type ConversationCounts,
  type ConversationsQuery,
  limits,
  type Match,
} from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { AgentConversations, type Described } from './agent-conversations.ts';
import type { Conversation } from './conversation.ts';
import { ConversationPages, type Filter, type Listed, type Place } from './conversation-pages.ts';
import { SearchIndex } from './search-index.ts';
import { SearchMatches } from './search-matches.ts';
import { type Sought, soughtIn } from './search-words.ts';

/** A conversation in a list; with a search, where it was found. */
export interface Found {
  readonly described: Described;
  readonly match: Match | undefined;
}

/** Conversations as an agent looks through them: filtered, searched, counted. */
@Injectable()
export class ConversationLists {
  constructor(
    private readonly pages: ConversationPages,
    private readonly conversations: AgentConversations,
    private readonly index: SearchIndex,
    private readonly matches: SearchMatches,
  ) {}

  /** Last active first, a page at a time. What was said just now is found too: the index catches up for who searches. */
  async page(
    agent: AgentProfile,
    query: ConversationsQuery,
  ): Promise<{ found: Found[]; nextCursor: string | null } | Refusal> {
    const before = query.cursor === undefined ? null : readCursor(query.cursor);
    if (before instanceof Refusal) return before;
    const sought = soughtIn(query.q ?? '');
    if (query.q && sought.length === 0) return { found: [], nextCursor: null };
    if (sought.length > 0) await this.index.catchUp();
    const options = { sought, before, limit: limits.pageSize + 1 };
    const listed = await this.pages.page(filterOf(agent, query), options);
    const page = listed.slice(0, limits.pageSize);
    const last = listed.length > page.length ? page.at(-1) : undefined;
    return {
      found: await this.#describe(page, sought),
      nextCursor: last ? cursorOf(last.conversation) : null,
    };
  }

  counts(agent: AgentProfile): Promise<ConversationCounts> {
    return this.pages.counts(agent.id);
  }

  async #describe(page: readonly Listed[], sought: Sought): Promise<Found[]> {
    const found: Found[] = [];
    for (const [place, described] of (await this.conversations.describe(page)).entries()) {
      const stretch = page[place]?.stretch ?? null;
      const match = stretch === null ? undefined : await this.matches.matchIn(described, stretch, sought);
      found.push({ described, match });
    }
    return found;
  }
}

function filterOf(agent: AgentProfile, query: ConversationsQuery): Filter {
  const { status, with: answering, department, locale, visitor, tag } = query;
  return {
    status,
    with: answering,
    assigneeId: query.mine && agent.id,
    isUnread: query.unread !== undefined,
    department,
    locale,
    visitorId: visitor,
    tag,
  };
}

function cursorOf({ updatedAt, id }: Conversation): string {
  return Buffer.from(`${updatedAt} ${id}`).toString('base64url');
}

function readCursor(cursor: string): Place | Refusal {
  const [updatedAt, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (updatedAt && id && rest.length === 0) return { updatedAt, id };
  return new Refusal('invalid_payload', { message: 'cursor: use the nextCursor of the page before.' });
}
