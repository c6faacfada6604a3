/** SQLITE_FULL, and SQLITE_IOERR_SHMSIZE: the file beside the database that readers and writers share cannot grow. */
const sqliteCodes: readonly unknown[] = [13, 4_874];

/** Whether a disk that is full (or a quota that is used up) is why, be it for a file or for SQLite. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errcode, cause }: { code?: unknown; errcode?: unknown; cause?: unknown } = error;
  return code === 'ENOSPC' || code === 'EDQUOT' || sqliteCodes.includes(errcode) || isDiskFull(cause);
}
