import type { Plugin } from 'vite';

/** What the widget never uses of its libraries, as the end of a module's path and what stands there instead. */
const substitutes: Record<string, string> = {
  // WebSocket, else polling: nothing is ever sent through WebTransport.
  'engine.io-client/build/esm/transports/webtransport.js': 'export class WT {}',
  // The wire is JSON; files travel by HTTP.
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = packet => ({ packet, buffers: [] }); export const reconstructPacket = packet => packet;',
  'socket.io-parser/build/esm/is-binary.js':
    'export const isBinary = () => false; export const hasBinary = () => false;',
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
};

/** Leaves parts of libraries out of the widget, which comes over 2G. */
export function slim(): Plugin {
  return {
    name: 'widget-slim',
    load(id) {
      const end = Object.keys(substitutes).find(path => id.split('?')[0]?.endsWith(path));
      return end && substitutes[end];
    },
  };
}
