/** SQLite's result code behind an error, whatever its extension says; undefined where SQLite did not say it. */
export function sqliteCodeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { errcode, cause }: { errcode?: unknown; cause?: unknown } = error;
  return typeof errcode === 'number' ? errcode & 0xff : sqliteCodeOf(cause);
}

/** SQLITE_BUSY: somebody else holds the lock. */
export function isLocked(error: unknown): boolean {
  return sqliteCodeOf(error) === 5;
}
