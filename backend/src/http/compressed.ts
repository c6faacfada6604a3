import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

const endings = { br: '.br', gzip: '.gz' } as const;

/**
 * Where the build has put a compressed file beside the one that is asked for, sets the headers for it and returns its
 * ending, else nothing.
 */
export function compressedEnding(request: Request, response: Response, file: string): string {
  response.vary('Accept-Encoding');
  const encoding = request.acceptsEncodings('br', 'gzip') as keyof typeof endings | false; // one of those named
  if (!encoding || !existsSync(file + endings[encoding])) return '';
  response.type(file.slice(file.lastIndexOf('.')));
  response.setHeader('Content-Encoding', encoding);
  return endings[encoding];
}

/** The same before static files of a folder. */
export function preferCompressed(folder: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (/^\/[\w.-]+$/.test(request.path)) {
      const { path } = request;
      request.url = request.url.replace(path, path + compressedEnding(request, response, join(folder, path)));
    }
    next();
  };
}
