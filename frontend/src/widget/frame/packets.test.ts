import { describe, expect, test } from '@jest/globals';
import * as original from 'socket.io-parser';
import { Decoder, Encoder } from './packets.ts';

const packets = [
  { type: 0, nsp: '/', data: { page: '/jobs', lastSeq: 12 } },
  { type: 1, nsp: '/' },
  { type: 2, nsp: '/', data: ['session', { protocol: 1, messages: ['ligne\nligne', 'é\u2028"'] }] },
  { type: 2, nsp: '/', id: 0, data: ['sendMessage', { message: '1[2' }] },
  { type: 3, nsp: '/', id: 120, data: [{ ok: true, data: {} }] },
  { type: 3, nsp: '/', id: 7, data: [] },
  { type: 4, nsp: '/', data: { message: 'unauthorized' } },
];

describe('the panel’s packets', () => {
  test.each(packets)('%j is written and read as socket.io-parser does', packet => {
    const [text = ''] = new Encoder().encode(packet);
    expect([text]).toEqual(new original.Encoder().encode(packet));
    expect(read(new Decoder(), text)).toEqual(packet);
    expect(read(new original.Decoder(), text)).toEqual(packet);
  });

  test.each([
    '',
    'x',
    '9',
    '2',
    '2{}',
    '2["session"',
    '2[1]',
    '3{}',
    '4',
    '0',
    '0"a"',
    '1[]',
    '51-["a"]',
  ])('%j is refused', text => {
    expect(() => read(new Decoder(), text)).toThrow();
  });
});

function read(
  decoder: Pick<Decoder, 'add'> & { on(name: 'decoded', listener: (packet: unknown) => void): void },
  text: string,
): unknown {
  let found: unknown;
  decoder.on('decoded', packet => {
    found = packet;
  });
  decoder.add(text);
  return found;
}
