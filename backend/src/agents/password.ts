import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's second choice for argon2id (19 MiB, 2 passes, 1 lane), as of its 2025 cheat sheet. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** @returns `argon2id$memory$passes$salt$hash`, so that the cost may grow without breaking older passwords */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive('argon2id', parameters(password, salt, cost.memory, cost.passes));
  return ['argon2id', cost.memory, cost.passes, salt.toString('base64url'), hash.toString('base64url')].join(
    '$',
  );
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, memory, passes, salt, hash] = stored.split('$');
  const expected = Buffer.from(hash ?? '', 'base64url');
  const salted = parameters(password, Buffer.from(salt ?? '', 'base64url'), Number(memory), Number(passes));
  const given = await derive('argon2id', salted);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function parameters(password: string, nonce: Buffer, memory: number, passes: number): Argon2Parameters {
  return { message: password.normalize('NFC'), nonce, ...cost, memory, passes };
}
