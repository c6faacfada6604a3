import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody's site, or a script, and the headers that it comes with. */
export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** A site on another origin than ours, which puts our widget on its pages. */
export interface HostSite {
  /** Named in the server's CORS_ORIGIN. */
  origin: string;
  /** The same site under a name that is not. */
  strangerOrigin: string;
  /** Serves a page there from now on. */
  serve(path: string, page: HostPage): void;
  stop(): Promise<void>;
}

export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => answer(pages, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    strangerOrigin: `http://localhost:${port}`,
    serve: (path, page) => void pages.set(path, page),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(pages: Map<string, HostPage>, { url }: IncomingMessage, response: ServerResponse): void {
  const page = pages.get(new URL(url ?? '/', 'http://host').pathname);
  if (!page) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
}

/** The script tag as `docs/embed.md` gives it. */
export function scriptTag(serverOrigin: string, attributes = ''): string {
  return `<script src="${serverOrigin}/widget.js" async ${attributes}></script>`;
}

/** A whole page with something in its head. */
export function pageWith(head: string, body = '<main><h1>Hôte</h1></main>'): string {
  return `<!doctype html><html lang="fr"><head><title>Hôte</title>${head}</head><body>${body}</body></html>`;
}
