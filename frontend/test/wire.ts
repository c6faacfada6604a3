import type { Page } from '@playwright/test';

/** What a page's widget and the server say to each other, in a test's hands. */
export interface Wire {
  /** What the server says goes through here. */
  fromServer(frame: string): string;
  /** What the widget says goes through here. */
  toServer(frame: string): string;
  /** And here before; a text that comes back is the server's answer, and the server hears nothing. */
  answer(frame: string): string | undefined;
}

/** To be called before the page is opened. */
export async function holdWire(page: Page): Promise<Wire> {
  const wire: Wire = { fromServer: frame => frame, toServer: frame => frame, answer: () => undefined };
  await page.route(/socket\.io\/.*transport=polling/, route => route.abort()); // there is no way round the wire
  await page.routeWebSocket(/socket\.io/, socket => {
    const server = socket.connectToServer();
    server.onMessage(frame => socket.send(wire.fromServer(String(frame))));
    socket.onMessage(frame => {
      const answer = wire.answer(String(frame));
      if (answer === undefined) server.send(wire.toServer(String(frame)));
      else socket.send(answer);
    });
  });
  return wire;
}

/** The server refuses for good what holds this word. */
export function refuseMessages(wire: Wire, word: string): void {
  wire.answer = frame => {
    const [, id] = /^42(\d+)\["sendMessage"/.exec(frame) ?? [];
    if (id === undefined || !frame.includes(word)) return undefined;
    return `43${id}[{"ok":false,"error":{"code":"invalid_payload","message":"refused"}}]`;
  };
}
