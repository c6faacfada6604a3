import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { isLocked } from './sqlite-code.ts';

const retryMs = 20;

/**
 * Takes SQLite's write lock on a file that stays empty, and keeps it until it is let go or the process ends, in whatever
 * way: it is the operating system's, so that nothing is left behind that could keep the next one out.
 * @returns how to let go, or null when another process holds it and did not let go in time
 */
export async function takeLock(file: string, patienceMs: number): Promise<(() => void) | null> {
  const lock = new DatabaseSync(file);
  lock.exec('PRAGMA journal_mode = MEMORY'); // nothing is written, so no journal has to lie beside it
  const patientUntil = performance.now() + patienceMs;
  while (!isTaken(lock)) {
    if (performance.now() >= patientUntil) {
      lock.close();
      return null;
    }
    await pause(retryMs);
  }
  return () => lock.close();
}

function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isLocked(error)) return false;
    throw error;
  }
}
