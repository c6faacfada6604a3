import type { Answer, HandoffReason } from '../contract/entities.ts';
import type { Locale } from '../contract/limits.ts';

/** A visitor's message and what the bot has to know around it. */
export interface Turn {
  text: string;
  locale: Locale;
  page: string | null;
  /** How many turns running the bot was not sure. */
  unsureTurns: number;
  /** In the queue already: nothing is handed over a second time. */
  isWaiting: boolean;
  /** The entry that the bot's last message answered with, or null: a "no" is about it. */
  topic: string | null;
  /** What the visitor wrote a moment before: the two may be one question in two parts. */
  before: Before | null;
}

interface Before {
  text: string;
  /** What the bot said to it. */
  answer: Answer;
  /** With that it called the person who is waited for now. */
  hasCalled: boolean;
}

export interface BotReply {
  /** Markdown. */
  message: string;
  answer: Answer;
  /** Why a person must take over, or null. */
  handoff: HandoffReason | null;
  department: string | null;
  /** To be handed in with the next turn. */
  unsureTurns: number;
  /** The language of the message. */
  locale: Locale;
  /** The visitor says that the person they wait for is not needed any more. */
  endsHandoff?: true;
  /** Set where it answers this message and the one before together, better than the reply to that one did. */
  joinsBefore?: boolean;
}
