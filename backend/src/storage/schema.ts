import type { Generated } from 'kysely';
import type { Availability, HandoffReason, Locale, Priority, Role, Status } from '../contract/index.ts';

/** Times are UTC ISO strings, lists and trees are JSON texts, so that both databases hold the same values. */
export interface Schema {
  visitor: VisitorTable;
  conversation: ConversationTable;
  message: MessageTable;
  note: NoteTable;
  mention: MentionTable;
  draft: DraftTable;
  canned_reply: CannedReplyTable;
  feedback: FeedbackTable;
  wait: WaitTable;
  agent: AgentTable;
  agent_session: AgentSessionTable;
  account_link: AccountLinkTable;
  push_subscription: PushSubscriptionTable;
  department: DepartmentTable;
  department_member: DepartmentMemberTable;
  search_place: SearchPlaceTable;
  conversation_tag: ConversationTagTable;
  visitor_ban: VisitorBanTable;
  probe: ProbeTable;
}

export interface VisitorTable {
  id: string;
  current_conversation_id: string;
  token_generation: number;
  token_rotated_at: string;
  created_at: string;
  /** Who this is for the host site; null while anonymous. */
  external_id: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  /** Null for who may write. */
  banned_at: string | null;
}

export interface ConversationTable {
  id: string;
  visitor_id: string;
  status: Status;
  epoch: number;
  /** When its epoch began: since then it has this status and this assignee. */
  epoch_since: string;
  seq: number;
  unsure_turns: number;
  topic: string | null;
  reason: HandoffReason | null;
  department: string | null;
  /** 1 where the visitor chose it. */
  department_chosen: Generated<number>;
  waiting_since: string | null;
  /** Since when the visitor waits for a person's word, and when that was raised, or its assignee reminded. */
  unanswered_since: string | null;
  raised_at: string | null;
  reminded_at: string | null;
  assignee_id: string | null;
  page: string | null;
  locale: 'fr' | 'en';
  visitor_read: number;
  agent_read: number;
  /** The epoch in which its assignee last looked at it. */
  seen_epoch: Generated<number>;
  priority: Generated<Priority>;
  /** JSON: the ids of agents who gave it up since waiting began. */
  passed_by: string | null;
  /** JSON: where the visitor wants to be called back. */
  contact: string | null;
  created_at: string;
  updated_at: string;
}

export interface ConversationTagTable {
  conversation_id: string;
  /** Lower case. */
  tag: string;
}

/** All bans there ever were; the one that holds is not lifted. */
export interface VisitorBanTable {
  id: string;
  visitor_id: string;
  reason: string;
  banned_at: string;
  banned_by: string;
  lifted_at: string | null;
  lifted_by: string | null;
}

export interface MessageTable {
  id: string;
  conversation_id: string;
  seq: number;
  author_kind: 'visitor' | 'bot' | 'agent' | 'system';
  author_id: string | null;
  author_name: string | null;
  /** 1 where it was known who wrote it: an anonymous visitor's messages stay anonymous. */
  is_identified: number;
  /** Whose `client_id` it is; unique together. */
  sender: string;
  client_id: string | null;
  text: string;
  answer: string | null;
  replaces: string | null;
  created_at: string;
}

export interface NoteTable {
  id: string;
  conversation_id: string;
  after_seq: number;
  author_id: string;
  author_name: string;
  text: string;
  created_at: string;
  /** Unique for its author; null where the writer's program gave none. */
  client_id: string | null;
}

/** Who is called in a note. */
export interface MentionTable {
  note_id: string;
  agent_id: string;
  conversation_id: string;
  read_at: string | null;
}

/** What an agent has begun to write; an empty one has no row. */
export interface DraftTable {
  agent_id: string;
  conversation_id: string;
  kind: 'reply' | 'note';
  text: string;
  last_seen_seq: number;
  version: number;
  updated_at: string;
}

export interface CannedReplyTable {
  id: string;
  /** Null where it is everybody's. */
  owner_id: string | null;
  locale: 'fr' | 'en';
  shortcut: string;
  title: string;
  text: string;
  updated_at: string;
}

export interface FeedbackTable {
  message_id: string;
  visitor_id: string;
  helpful: number;
  created_at: string;
}

/** That somebody waited and a person took over. */
export interface WaitTable {
  conversation_id: string;
  /** Of which they waited for somebody; null for whoever came first. */
  department: string | null;
  queued_at: string;
  answered_at: string;
}

export interface AgentTable {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** Empty until the person who was invited has chosen one. */
  password_hash: string;
  availability: Availability;
  created_at: string;
  /** Null for who may sign in. */
  deactivated_at: string | null;
  /** How many conversations are given to them at once. */
  capacity: Generated<number>;
  /** JSON: the languages they write. */
  locales: Generated<string>;
}

export interface AgentSessionTable {
  /** The SHA-256 of the cookie's value: a stolen database signs nobody in. */
  id: string;
  agent_id: string;
  created_at: string;
  expires_at: string;
  last_seen_at: string;
  browser: string | null;
  system: string | null;
}

/** By which a signed-in browser is told what happens while no console is open in it. */
export interface PushSubscriptionTable {
  session_id: string;
  /** An address of the browser's push service: who knows it and the keys can write to the browser. */
  endpoint: string;
  p256dh: string;
  auth: string;
  locale: Locale;
  /** Of the console, as the browser knows it. */
  origin: string;
  created_at: string;
}

/** The one link by which an account's password may be chosen. */
export interface AccountLinkTable {
  agent_id: string;
  /** The SHA-256 of what the link carries. */
  token_hash: string;
  expires_at: string;
}

export interface DepartmentTable {
  id: string;
  /** Where it stands among the others. */
  place: number;
  /** JSON, as all lists and trees here: the shapes are those of the contract. */
  names: string;
  locales: string;
  pages: string;
  skills: string;
  time_zone: string;
  hours: string;
  holidays: string;
}

export interface DepartmentMemberTable {
  department_id: string;
  agent_id: string;
}

/** How far a conversation is indexed for search. The words themselves lie in `search_word`, each database's own kind of table. */
export interface SearchPlaceTable {
  /** Of the conversation, in the index. */
  number: Generated<number>;
  conversation_id: string;
  /** Its last message that is indexed. */
  seq: number;
  /** How many of its notes are. */
  notes: number;
  /** What was indexed of who the visitor is. */
  about: string;
}

/** Written by the health check, and read by nobody. */
export interface ProbeTable {
  filler: string;
}
