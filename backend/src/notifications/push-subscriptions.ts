import { ECDH } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import { type GivenSubscription, limits } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import { PushSender } from './push-sender.ts';
import { PushSubscriptionStore } from './push-subscription-store.ts';
import { testText } from './texts.ts';

/** The browsers that want to be told what happens while no console is open in them. */
@Injectable()
export class PushSubscriptions {
  constructor(
    private readonly database: Database,
    private readonly store: PushSubscriptionStore,
    private readonly sender: PushSender,
    private readonly clock: Clock,
  ) {}

  /** The one of this session, in place of the one before, and of whoever was told in the same browser. `origin` is the console's. */
  async keep(
    { agent, sessionId }: AgentSessionIdentity,
    given: GivenSubscription,
    origin: string,
  ): Promise<null | Refusal> {
    if (!this.sender.mayCall(given.endpoint)) return notPublic();
    if (!isOnCurve(given.keys.p256dh)) return noKey();
    return this.database.write(async db => {
      const others = await this.store.countOthers(agent.id, sessionId, db);
      if (others >= limits.pushSubscriptions) return tooMany(others);
      const isKept = await this.store.keep(sessionId, given, origin, this.clock.now(), db);
      return isKept ? null : new Refusal('unauthorized');
    });
  }

  forget({ sessionId }: AgentSessionIdentity): Promise<void> {
    return this.store.forget(sessionId);
  }

  /** Through the push service, as everything later. */
  async test({ sessionId }: AgentSessionIdentity): Promise<null | Refusal> {
    const subscription = await this.store.of(sessionId, this.clock.now());
    if (subscription === null) return notSubscribed();
    const push = { ...testText(subscription.locale), tag: 'test', link: '#/account', isTest: true };
    const outcome = await this.sender.send(subscription, push, { keptForSeconds: 60, isRetried: false });
    if (outcome === 'gone') return notSubscribed();
    return outcome === 'sent' ? null : notTaken();
  }
}

/** Else nothing could be encrypted for it. */
function isOnCurve(key: string): boolean {
  try {
    ECDH.convertKey(key, 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}

const notPublic = () =>
  new Refusal('invalid_payload', {
    message: 'endpoint: must be an https address of a public push service, as browsers give it.',
    details: { reason: 'not_public' },
  });
const noKey = () =>
  new Refusal('invalid_payload', {
    message: 'keys.p256dh: must be a point on P-256, as browsers give it.',
    details: { reason: 'no_key' },
  });
const tooMany = (others: number) =>
  new Refusal('conflict', {
    message: `${others} browsers of yours are told already: end a session that you no longer need.`,
    details: { reason: 'too_many' },
  });
const notSubscribed = () =>
  new Refusal('not_found', {
    message: 'Nothing reaches this browser: subscribe it again.',
    details: { reason: 'not_subscribed' },
  });
const notTaken = () =>
  new Refusal('unavailable', {
    message: "The browser's push service did not take it: try again in a moment.",
    details: { reason: 'not_taken' },
  });
