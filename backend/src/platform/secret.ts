import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { BadConfiguration, Config } from './config.ts';

/** What signs visitor tokens: SESSION_SECRET, else one made at the first start and kept readable by its owner only. */
@Injectable()
export class SessionSecret {
  readonly value: string;

  constructor(config: Config) {
    this.value = config.sessionSecret ?? keptSecret(join(config.dataDir, 'session-secret'), newSecret);
  }
}

const newSecret = () => randomBytes(32).toString('base64url');

/** What the file holds; where it is missing it is made, once and whole, with mode 0600. An empty one is what a full disk left. @throws BadConfiguration */
export function keptSecret(file: string, make: () => string): string {
  const kept = secretIn(file);
  if (kept !== '') return kept;
  mkdirSync(dirname(file), { recursive: true });
  const made = make();
  writeFileSync(`${file}.draft`, made, { mode: 0o600 });
  renameSync(`${file}.draft`, file);
  return made;
}

function secretIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // what node:fs throws
    if (code === 'ENOENT') return '';
    const advice = 'let the user who runs the server read it';
    throw new BadConfiguration(`DATA_DIR: ${file} cannot be read (${message}): ${advice}`, { cause: error });
  }
}
