import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof compress;

/** A value as it goes out: written once, compressed once in each way that was asked for. */
interface Prepared {
  readonly json: Buffer;
  readonly etag: string;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const preparedOf = new WeakMap<object, Prepared>();

/**
 * Sends a large value that many will ask for, the same object each time, as JSON: compressed as the client can read it, and
 * as 304 where the client has it already.
 */
export async function sendPrepared(value: object, request: Request, response: Response): Promise<void> {
  const prepared = preparedOf.get(value) ?? prepare(value);
  preparedOf.set(value, prepared);
  response.set({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-cache',
    ETag: prepared.etag,
    Vary: 'Accept-Encoding',
  });
  if (has(request, prepared.etag)) {
    response.status(304).end();
    return;
  }
  const encoding = encodingFor(request);
  if (encoding !== null) response.set('Content-Encoding', encoding);
  response.end(encoding === null ? prepared.json : await encode(prepared, encoding));
}

function prepare(value: object): Prepared {
  const json = Buffer.from(JSON.stringify(value));
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 22);
  return { json, etag: `W/"${hash}"`, encoded: new Map() };
}

/** Not Express' `fresh`: `fetch` with an If-None-Match of its own adds `no-cache`, which that takes for a refusal of 304. */
function has({ headers }: Request, etag: string): boolean {
  const known = headers['if-none-match']?.split(',').map(tag => tag.trim());
  return known?.includes(etag) ?? false;
}

/** One by one: browsers name gzip first and mean no preference. */
function encodingFor(request: Request): Encoding | null {
  if (request.acceptsEncodings('br')) return 'br';
  return request.acceptsEncodings('gzip') ? 'gzip' : null;
}

function encode({ json, encoded }: Prepared, encoding: Encoding): Promise<Buffer> {
  const known = encoded.get(encoding) ?? compress[encoding](json);
  encoded.set(encoding, known);
  return known;
}
