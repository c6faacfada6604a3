import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Authenticated } from '../agents/accounts.ts';
import { Sessions, sessionCookie, sessionLivesMs } from '../agents/sessions.ts';
import type { AgentProfile } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';

/** Signs the browser that asks in, and out. */
@Injectable()
export class SessionCookie {
  constructor(private readonly sessions: Sessions) {}

  /**
   * Ends the session that this browser had: with its cookie gone, nobody could sign it out.
   * @returns a refusal where the password was changed in the meantime
   */
  async set(
    authenticated: Authenticated,
    request: Request,
    response: Response,
  ): Promise<AgentProfile | Refusal> {
    const value = await this.sessions.start(authenticated, request.headers['user-agent']);
    if (value === null) return wrongCredentials();
    const before = await this.sessions.identify(request.headers.cookie);
    if (before !== null) await this.sessions.end(before.agent.id, before.sessionId);
    response.cookie(sessionCookie, value, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      maxAge: sessionLivesMs,
      path: '/',
    });
    return authenticated.agent;
  }

  clear(response: Response): void {
    response.clearCookie(sessionCookie, { path: '/' });
  }
}

export const wrongCredentials = () =>
  new Refusal('unauthorized', { message: 'The e-mail address or the password is wrong.' });
