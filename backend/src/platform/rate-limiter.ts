import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from './config.ts';
import { Refusal } from './refusal.ts';

const windowSeconds = 10;
/** Typing, receipts and look-ups come more often than messages, and cost less. */
const otherEventsPerMessage = 10;
/** Reconnecting is normal on a weak network; a loop of it is not. */
const connectionsPerMessage = 0.5;
const agentEvents = 1_000;
const quarterHour = 15 * 60;
const failedSignIns = 10;
/** Offices and cyber cafés share an address; who tries many accounts from one is stopped all the same. */
const failedSignInsOfAddress = 100;

const budget = (points: number) => new RateLimiterMemory({ points, duration: windowSeconds });
const budgetOf = (limit: number, factor: number) => (limit === 0 ? null : budget(Math.ceil(limit * factor)));

/** All budgets of the process. Each method answers a refusal, or null when there is room. */
@Injectable()
export class RateLimiter {
  readonly #visitorMessages: RateLimiterMemory | null;
  readonly #addressMessages: RateLimiterMemory | null;
  readonly #visitorEvents: RateLimiterMemory | null;
  readonly #addressEvents: RateLimiterMemory | null;
  readonly #connections: RateLimiterMemory | null;
  readonly #agentEvents = budget(agentEvents);
  readonly #failedSignIns = new RateLimiterMemory({ points: failedSignIns, duration: quarterHour });
  readonly #failedOwnPasswords = new RateLimiterMemory({ points: failedSignIns, duration: quarterHour });
  readonly #failedOfAddress = new RateLimiterMemory({
    points: failedSignInsOfAddress,
    duration: quarterHour,
  });

  readonly #testPushes = new RateLimiterMemory({ points: 10, duration: 60 });

  constructor(config: Config) {
    const { visitor, address } = config.rateLimit;
    this.#visitorMessages = budgetOf(visitor, 1);
    this.#addressMessages = budgetOf(address, 1);
    this.#visitorEvents = budgetOf(visitor, otherEventsPerMessage);
    this.#addressEvents = budgetOf(address, otherEventsPerMessage);
    this.#connections = budgetOf(address, connectionsPerMessage);
  }

  /** Per visitor first, then per address and wide: mobile carriers share addresses. */
  async visitorMessage(visitorId: string, address: string): Promise<Refusal | null> {
    return (await take(this.#visitorMessages, visitorId)) ?? take(this.#addressMessages, address);
  }

  async visitorEvent(visitorId: string, address: string): Promise<Refusal | null> {
    return (await take(this.#visitorEvents, visitorId)) ?? take(this.#addressEvents, address);
  }

  connection(address: string): Promise<Refusal | null> {
    return take(this.#connections, address);
  }

  agentEvent(agentId: string): Promise<Refusal | null> {
    return take(this.#agentEvents, agentId);
  }

  /** Each makes us call somewhere else. */
  testPush(agentId: string): Promise<Refusal | null> {
    return take(this.#testPushes, agentId);
  }

  /** Whether this e-mail address may be tried again from this network address; only failures count. */
  async signIn(email: string, address: string): Promise<Refusal | null> {
    return (
      (await whetherSpent(this.#failedSignIns, `${address} ${email}`)) ??
      whetherSpent(this.#failedOfAddress, address)
    );
  }

  async signInFailed(email: string, address: string): Promise<void> {
    await this.#failedSignIns.penalty(`${address} ${email}`);
    await this.#failedOfAddress.penalty(address);
  }

  /** Whether a signed-in agent may try the own password again, from wherever: a stolen session must not guess it. */
  ownPassword(agentId: string): Promise<Refusal | null> {
    return whetherSpent(this.#failedOwnPasswords, agentId);
  }

  async ownPasswordFailed(agentId: string): Promise<void> {
    await this.#failedOwnPasswords.penalty(agentId);
  }

  /** Whether links to choose a password may still be tried from this network address; only unknown ones count. */
  accountLink(address: string): Promise<Refusal | null> {
    return whetherSpent(this.#failedOfAddress, address);
  }

  async accountLinkFailed(address: string): Promise<void> {
    await this.#failedOfAddress.penalty(address);
  }
}

async function whetherSpent(limiter: RateLimiterMemory, key: string): Promise<Refusal | null> {
  const state = await limiter.get(key);
  if (state === null || state.remainingPoints > 0) return null;
  return new Refusal('rate_limited', { retryAfterMs: state.msBeforeNext });
}

async function take(limiter: RateLimiterMemory | null, key: string): Promise<Refusal | null> {
  try {
    await limiter?.consume(key);
    return null;
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    return new Refusal('rate_limited', { retryAfterMs: Math.max(1, rejection.msBeforeNext) });
  }
}
