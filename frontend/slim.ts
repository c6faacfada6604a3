import type { Plugin } from 'vite';

/** What the widget never uses of its libraries, as the end of a module's path and what stands there instead. */
const substitutes: Record<string, string> = {
  // WebSocket, else polling: nothing is ever sent through WebTransport.
  'engine.io-client/build/esm/transports/webtransport.js': 'export class WT {}',
  // Browsers can fetch by now; the library's own way to do so forgets a poll that is cut off in the middle.
  'engine.io-client/build/esm/transports/polling-xhr.js': `import { Polling } from './polling.js';
    export class XHR extends Polling {
      doPoll() { this.ask('GET', undefined, text => this.onData(text)); }
      doWrite(body, done) { this.ask('POST', body, done); }
      async ask(method, body, done) {
        let text;
        try {
          const response = await fetch(this.uri(), { method, body });
          if (!response.ok) throw response.status;
          text = await response.text();
        } catch (error) {
          return this.onError('polling failed', error);
        }
        done(text);
      }
    }`,
  // The wire is JSON; files travel by HTTP.
  'engine.io-parser/build/esm/encodePacket.browser.js': `import { PACKET_TYPES } from './commons.js';
    export const encodePacket = ({ type, data }, _, done) => done(PACKET_TYPES[type] + (data || ''));
    export const encodePacketToBinary = null;`,
  'engine.io-parser/build/esm/decodePacket.browser.js': `import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js';
    export const decodePacket = text => {
      const type = PACKET_TYPES_REVERSE[text[0]];
      return type ? { type, data: text.slice(1) || undefined } : ERROR_PACKET;
    };`,
  // Browsers can read addresses themselves by now.
  'engine.io-client/build/esm/contrib/parseuri.js': `export const parse = source => {
      const { protocol, hostname, port, pathname, search } = new URL(source);
      return { source, protocol: protocol.slice(0, -1), host: hostname, port, path: pathname, query: search.slice(1) };
    };`,
  // An icon gets its size and stroke from us and needs neither context nor class names.
  'lucide-react/dist/esm/createLucideIcon.mjs': `import { createElement } from 'react';
    export default ({ node }) => ({ size, strokeWidth, ...props }) =>
      createElement('svg', { width: size, height: size, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor',
        'stroke-width': strokeWidth, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...props },
        node.map(([tag, attributes]) => createElement(tag, attributes)));`,
  'lucide-react/dist/esm/Icon.mjs': 'export default null',
  // What is loaded later has neither styles nor parts of its own to be loaded along.
  'vite/preload-helper.js': 'export const __vitePreload = load => load();',
};

/** Methods that the widget never calls, by the end of a module's path; a bundler cannot know. */
const uncalled: Record<string, readonly string[]> = {
  'socket.io-client/build/esm/socket.js': [
    'get disconnected',
    'send',
    '_addToQueue',
    'compress',
    'get volatile',
    ...['onAny', 'prependAny', 'offAny', 'listenersAny'],
    ...['onAnyOutgoing', 'prependAnyOutgoing', 'offAnyOutgoing', 'listenersAnyOutgoing'],
  ],
  'engine.io-client/build/esm/socket.js': ['send'],
};

/** Leaves parts of libraries out of the widget, which comes over 2G. */
export function slim(): Plugin {
  return {
    name: 'widget-slim',
    load: id => pick(substitutes, id),
    transform(code, id) {
      // React's keys for the lines of an icon, which never move.
      if (id.includes('lucide-react/dist/esm/icons')) return code.replaceAll(/, key: "\w+"/g, '');
      // Else the package as an object, with getters.
      if (id.endsWith('socket.io-client/build/esm/manager.js'))
        return code
          .replace('* as parser', '{ Encoder, Decoder }')
          .replace('|| parser', '|| { Encoder, Decoder }');
      return pick(uncalled, id)?.reduce(withoutMethod, code);
    },
  };
}

function pick<T>(byEnd: Record<string, T>, id: string): T | undefined {
  const end = Object.keys(byEnd).find(path => id.split('?')[0]?.endsWith(path));
  return end === undefined ? undefined : byEnd[end];
}

/** Compiled classes are indented by four. */
function withoutMethod(code: string, name: string): string {
  const method = new RegExp(`\\n    ${name}\\([^]*?\\n    \\}`);
  if (!method.test(code)) throw new Error(`slim.ts takes out a method "${name}" that is not there.`);
  return code.replace(method, '');
}
