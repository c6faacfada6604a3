import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import proxyAddr from 'proxy-addr';
import { Config } from './config.ts';

/** Who calls, as the proxies of TRUST_PROXY tell it; nobody else's `X-Forwarded-*` is believed. */
@Injectable()
export class Caller {
  readonly #config: Config;
  readonly #isTrusted: (address: string, hop: number) => boolean;

  constructor(config: Config) {
    this.#config = config;
    this.#isTrusted = proxyAddr.compile([...config.trustProxy]);
  }

  addressOf(request: IncomingMessage): string {
    return proxyAddr(request, this.#isTrusted);
  }

  /** Whether it comes from a page that may talk to us: of our own origin, of a listed one, or no page (a program). */
  isAllowed(request: IncomingMessage): boolean {
    return this.isTrusted(request) || this.#config.corsOrigins.includes('*');
  }

  /** The same without `*`, for what works with a cookie: a wildcard must not let every site act as a signed-in agent. */
  isTrusted(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    if (origin === undefined || this.#config.corsOrigins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === this.#hostOf(request);
  }

  #hostOf({ headers, socket }: IncomingMessage): string | undefined {
    const forwarded = headers['x-forwarded-host'];
    const isFromProxy = this.#isTrusted(socket.remoteAddress ?? '', 0);
    if (forwarded === undefined || !isFromProxy) return headers.host;
    return String(forwarded).split(',')[0]?.trim();
  }
}
