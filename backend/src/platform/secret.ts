import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from './config.ts';

/** What signs visitor tokens: SESSION_SECRET, else one made at the first start and kept readable by its owner only. */
@Injectable()
export class SessionSecret {
  readonly value: string;

  constructor(config: Config) {
    this.value = config.sessionSecret ?? keptIn(config.dataDir);
  }
}

function keptIn(dataDir: string): string {
  const file = join(dataDir, 'session-secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
