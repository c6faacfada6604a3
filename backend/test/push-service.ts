import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import ece from 'http_ece';
import type { GivenSubscription, Push } from '../src/contract/index.ts';

/** What a browser maker runs: takes pushes for browsers, which alone can read them. */
export interface PushService {
  readonly origin: string;
  browser(): Browser;
  /** Ends the connections whose push it has not answered. */
  hangUp(): void;
  stop(): Promise<void>;
}

export interface Browser {
  readonly subscription: GivenSubscription;
  readonly heard: Heard[];
  /** How the service answers the next pushes, one after another; afterwards it takes them. Never, for null. */
  answers: (number | null)[];
  /** The service was asked to tell it something. */
  readonly asked: Promise<void>;
  /** The first that fits, heard already or yet to come. */
  hear(fits?: (push: Push) => boolean): Promise<Heard>;
}

export interface Heard {
  readonly push: Push;
  readonly headers: IncomingHttpHeaders;
}

export async function pushService(): Promise<PushService> {
  const browsers = new Map<string, ReturnType<typeof newBrowser>>();
  const server = createServer(async (request, response) => {
    const browser = browsers.get(request.url ?? '');
    if (browser === undefined) return response.writeHead(404).end();
    const body = await buffer(request);
    browser.beAsked();
    const status = browser.answers.length > 0 ? browser.answers.shift() : 201;
    if (typeof status !== 'number') return;
    response.writeHead(status, { location: `http://${request.headers.host}${request.url}` }).end();
    if (status === 201) browser.receive(body, request.headers);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    browser() {
      const path = `/push/${browsers.size + 1}`;
      const browser = newBrowser(origin + path);
      browsers.set(path, browser);
      return browser;
    },
    hangUp: () => server.closeAllConnections(),
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function newBrowser(
  endpoint: string,
): Browser & { receive(body: Buffer, headers: IncomingHttpHeaders): void; beAsked(): void } {
  const pair = createECDH('prime256v1');
  const p256dh = pair.generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  const heard: Heard[] = [];
  const { promise: asked, resolve: beAsked } = Promise.withResolvers<void>();
  const waiting = new Set<() => void>();
  return {
    subscription: { endpoint, keys: { p256dh, auth } },
    heard,
    answers: [],
    asked,
    beAsked,
    receive(body, headers) {
      const opened = ece.decrypt(body, { version: 'aes128gcm', privateKey: pair, authSecret: auth });
      heard.push({ push: JSON.parse(opened.toString()), headers });
      for (const check of waiting) check();
    },
    hear(fits = () => true) {
      return new Promise((resolve, reject) => {
        const check = () => {
          const found = heard.find(({ push }) => fits(push));
          if (found === undefined) return;
          waiting.delete(check);
          clearTimeout(timer);
          resolve(found);
        };
        const timer = setTimeout(() => reject(new Error('the browser was never told')), 8_000);
        waiting.add(check);
        check();
      });
    },
  };
}
