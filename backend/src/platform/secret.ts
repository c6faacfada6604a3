import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from './config.ts';

/** What signs visitor tokens: SESSION_SECRET, else one made at the first start and kept readable by its owner only. */
@Injectable()
export class SessionSecret {
  readonly value: string;

  constructor(config: Config) {
    this.value = config.sessionSecret ?? keptSecret(join(config.dataDir, 'session-secret'), newSecret);
  }
}

const newSecret = () => randomBytes(32).toString('base64url');

/** What the file holds; where it is missing it is made, once, with mode 0600. */
export function keptSecret(file: string, make: () => string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
