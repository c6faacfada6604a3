import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';

const cache = join(import.meta.dirname, '../../.cache');

const app = `
  import { createElement as h } from 'react';
  import GlobalChat, { GlobalChat as Named } from 'frontend';
  import ChatSocketio, { ChatSocketio as NamedBare } from 'frontend/ChatSocketio';
  import FromFile from 'frontend/GlobalChat';
  if (GlobalChat !== Named || ChatSocketio !== NamedBare || !FromFile) throw new Error('not the same exports');
  export const App = ({ bare }) => h('main', null, h('h1', null, 'Site React'),
    bare ? h('div', { style: { height: 600 } }, h(ChatSocketio)) : h(GlobalChat));`;
const client = `
  import { hydrateRoot } from 'react-dom/client';
  import { createElement as h } from 'react';
  import { App } from './app.js';
  hydrateRoot(document.getElementById('root'), h(App, { bare: location.pathname === '/bare' }));`;
const server = `
  import { renderToString } from 'react-dom/server';
  import { createElement as h } from 'react';
  import { App } from './app.js';
  export const render = bare => renderToString(h(App, { bare }));`;

/** A small React site that takes the chat from our package: its script, and its pages as a server renders them. */
export async function buildReactSite(
  supportOrigin: string,
): Promise<{ script: string; html(bare: boolean): string }> {
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'react-site-')); // within the repository, where its packages are found
  try {
    for (const [name, text] of Object.entries({ app, client, server }))
      writeFileSync(join(root, `${name}.js`), text);
    const script = await bundle(root, 'client.js', {
      define: { 'process.env.REACT_APP_SOCKET_URL': JSON.stringify(supportOrigin) },
    });
    writeFileSync(join(root, 'rendered.mjs'), await bundle(root, 'server.js', { build: { ssr: true } }));
    const { render } = await import(pathToFileURL(join(root, 'rendered.mjs')).href);
    const pages = { bare: render(true), global: render(false) };
    return { script, html: bare => (bare ? pages.bare : pages.global) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function bundle(
  root: string,
  entry: string,
  { build: options, ...config }: InlineConfig,
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    ...config,
    build: { write: false, ...options, rolldownOptions: { input: join(root, entry) } },
  });
  if (!('output' in built)) throw new Error('Vite watches instead of building');
  return built.output[0].code;
}
