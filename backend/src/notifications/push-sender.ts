import { createHash } from 'node:crypto';
import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import webPush, { type RequestDetails } from 'web-push';
import type { Push } from '../contract/index.ts';
import { Config } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';
import { isPublicEndpoint, lookupPublic } from './endpoint.ts';
import { PushSubscriptionStore, type Subscription } from './push-subscription-store.ts';
import { VapidKeys } from './vapid-keys.ts';

/** `gone`: the push service knows this browser no more, and neither do we from now on. */
export type PushOutcome = 'sent' | 'gone' | 'failed';

const timeLimitMs = 10_000;
/** What gets through later than this is hardly news. */
const retriesAfterMs = [1_000, 5_000];

/** Hands pushes, each encrypted for its browser, to the push services of the browsers' makers. */
@Injectable()
export class PushSender implements OnModuleDestroy {
  readonly #listeners = new Set<(outcome: PushOutcome) => void>();
  readonly #end = new AbortController();

  constructor(
    private readonly keys: VapidKeys,
    private readonly store: PushSubscriptionStore,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  onModuleDestroy(): void {
    this.#end.abort();
  }

  /** @returns its own undo */
  onOutcome(listener: (outcome: PushOutcome) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether somebody may make us call this address. */
  mayCall(endpoint: string): boolean {
    return this.#isListed(endpoint) || isPublicEndpoint(endpoint);
  }

  /** Never throws. The push service keeps it for `keptForSeconds` while the browser is not running. */
  async send(
    to: Subscription,
    push: Push,
    { keptForSeconds, isRetried = true }: { keptForSeconds: number; isRetried?: boolean },
  ): Promise<PushOutcome> {
    const retries = isRetried ? retriesAfterMs : [];
    const outcome = await this.#deliver(to, push, keptForSeconds, retries).catch(error => {
      if (!this.#end.signal.aborted) this.logger.error({ error }, 'a push could not be sent');
      return 'failed' as const;
    });
    for (const listener of this.#listeners) listener(outcome);
    return outcome;
  }

  async #deliver(
    to: Subscription,
    push: Push,
    keptForSeconds: number,
    [restMs, ...retries]: readonly number[],
  ): Promise<PushOutcome> {
    const answer = await this.#call(this.#sealed(to, push, keptForSeconds)).catch((error: Error) => error);
    const status = typeof answer === 'number' ? answer : null;
    if (status !== null && status >= 200 && status < 300) return 'sent';
    if (status === 404 || status === 410) {
      await this.store.forgetEndpoint(to.endpoint);
      return 'gone';
    }
    const mayPass = status === null || status === 429 || status >= 500;
    if (mayPass && restMs !== undefined) {
      await pause(restMs, undefined, { ref: false, signal: this.#end.signal });
      return this.#deliver(to, push, keptForSeconds, retries);
    }
    // Neither the address nor a message that names it: who has it can write to the browser.
    this.logger.warn(
      { agentId: to.agentId, status, reason: reasonOf(answer) },
      'a push service took no push',
    );
    return 'failed';
  }

  #sealed({ endpoint, keys, origin }: Subscription, push: Push, keptForSeconds: number) {
    const { publicKey, privateKey } = this.keys;
    return webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(push), {
      vapidDetails: { subject: this.config.vapidSubject ?? contactAt(origin), publicKey, privateKey },
      TTL: keptForSeconds,
      urgency: 'high',
      // What waits for a browser that is not running is replaced like what it shows.
      topic: createHash('sha256').update(push.tag).digest('base64url').slice(0, 32),
    });
  }

  /** Follows no redirect and reads no answer but its status. */
  #call({ endpoint, method, headers, body }: RequestDetails): Promise<number> {
    const request = endpoint.startsWith('http:') ? requestByHttp : requestByHttps;
    const signal = AbortSignal.any([AbortSignal.timeout(timeLimitMs), this.#end.signal]);
    const lookup = this.#isListed(endpoint) ? undefined : lookupPublic;
    return new Promise((resolve, reject) => {
      const call = request(endpoint, { method, headers, signal, ...(lookup && { lookup }) }, response => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  #isListed(endpoint: string): boolean {
    return this.config.pushServices.includes(new URL(endpoint).origin);
  }
}

/** Push services want to know whom to ask about what we send; Apple's takes nothing that leads to this machine only. */
const contactAt = (origin: string) =>
  /^https:\/\/[^/]*\.\w/.test(origin) ? origin : 'mailto:webmaster@localhost';

function reasonOf(answer: number | Error): string | undefined {
  if (typeof answer === 'number') return undefined;
  return 'code' in answer ? String(answer.code) : answer.name;
}
