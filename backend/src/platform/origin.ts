import type { Config } from './config.ts';

interface HeadersOfCaller {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}

/** Whether a page of this origin may talk to us: our own, a listed one, or no page at all (a program). */
export function isAllowedOrigin({ origin, host }: HeadersOfCaller, config: Config): boolean {
  return isTrustedOrigin({ origin, host }, config) || config.corsOrigins.includes('*');
}

/** The same without `*`, for what works with a cookie: a wildcard must not let every site act as a signed-in agent. */
export function isTrustedOrigin({ origin, host }: HeadersOfCaller, config: Config): boolean {
  if (origin === undefined || config.corsOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
