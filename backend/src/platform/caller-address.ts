import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import proxyAddr from 'proxy-addr';
import { Config } from './config.ts';

/** The network address of whoever calls, believing `X-Forwarded-For` only from the proxies of TRUST_PROXY. */
@Injectable()
export class CallerAddress {
  readonly #isTrusted: (address: string, hop: number) => boolean;

  constructor(config: Config) {
    this.#isTrusted = proxyAddr.compile([...config.trustProxy]);
  }

  of(request: IncomingMessage): string {
    return proxyAddr(request, this.#isTrusted);
  }
}
