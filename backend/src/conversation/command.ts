import type { Absence, AgentName, Answer, Author, Contact, HandoffReason } from '../contract/index.ts';
import type { WaitLimits } from './watch.ts';

/** An agent who acts; supervisors and administrators may act on what is somebody else's. */
export interface Actor extends AgentName {
  readonly mayOverride: boolean;
}

/** What the bot says to a question. */
export interface BotTurn {
  readonly message: string;
  readonly answer: Answer;
  readonly handoff: HandoffReason | null;
  readonly department: string | null;
  readonly unsureTurns: number;
  /** The bot's message that this one takes the place of. */
  readonly replaces?: string | undefined;
  /** What it replaces had called a person, who is not needed now. */
  readonly endsHandoff?: boolean | undefined;
}

/** Where somebody who asks for a person comes to, and why nobody is there, if so. */
export interface Arrival {
  readonly department: string | null;
  readonly absence: Absence | null;
}

/** A visitor whom the host site has made known. */
export interface KnownPerson {
  readonly name?: string | undefined;
}

export type Command =
  | {
      readonly type: 'ask';
      readonly text: string;
      readonly clientId?: string | undefined;
      readonly page?: string | undefined;
      /** Absent or null while anonymous. */
      readonly person?: KnownPerson | null | undefined;
    }
  | { readonly type: 'answer'; readonly epoch: number; readonly turn: BotTurn }
  | { readonly type: 'requestHuman'; readonly arrival?: Arrival; readonly isChosen?: boolean }
  | { readonly type: 'cancelHandoff' }
  | { readonly type: 'findUnhelpful'; readonly arrival?: Arrival }
  | { readonly type: 'leaveContact'; readonly contact: Contact; readonly arrival: Arrival }
  | {
      readonly type: 'end';
      /** A new conversation takes its place: writing opens that one. */
      readonly isFollowed?: true;
    }
  | { readonly type: 'ban' }
  | { readonly type: 'claim'; readonly actor: Actor }
  | { readonly type: 'assign'; readonly agent: AgentName }
  | {
      readonly type: 'say';
      readonly actor: Actor;
      readonly text: string;
      readonly clientId?: string | undefined;
      /** The colleague who has answered since the writer began, where the writer wants to be asked then. */
      readonly answeredSince?: AgentName | null | undefined;
    }
  | { readonly type: 'release'; readonly actor: Actor }
  | {
      readonly type: 'transfer';
      readonly actor: Actor;
      readonly to: TransferTarget;
      /** As with `takeOver`. */
      readonly from?: string | undefined;
    }
  | { readonly type: 'give'; readonly actor: Actor; readonly to: TransferTarget }
  | {
      readonly type: 'takeOver';
      readonly actor: Actor;
      /** Who the actor saw holding it: whoever else holds it by now keeps it. */
      readonly from?: string | undefined;
    }
  | { readonly type: 'returnToBot'; readonly actor: Actor }
  | { readonly type: 'resolve'; readonly actor: Actor }
  | { readonly type: 'expire'; readonly idleMs: number }
  | {
      readonly type: 'watch';
      readonly limits: WaitLimits;
      /** Its assignee has not looked at it, and somebody else can take it. */
      readonly mayPassOn: boolean;
    }
  | { readonly type: 'lapse'; readonly agentId: string };

/** Where a conversation is handed to: at once to a colleague, or to the queue for a department. */
export type TransferTarget = { readonly agent: AgentName } | { readonly department: string };

/** A message that a transition adds; its id is given where it is stored. */
export interface Draft {
  readonly seq: number;
  readonly author: Author;
  /** A visitor's, when it was known who they are. */
  readonly isIdentified?: boolean;
  readonly text: string;
  readonly clientId?: string | undefined;
  readonly answer?: Answer;
  readonly replaces?: string | undefined;
}
