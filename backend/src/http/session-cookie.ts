import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Sessions, sessionCookie, sessionLivesMs } from '../agents/sessions.ts';

/** Signs the browser that asks in, and out. */
@Injectable()
export class SessionCookie {
  constructor(private readonly sessions: Sessions) {}

  async set(agentId: string, request: Request, response: Response): Promise<void> {
    const value = await this.sessions.start(agentId, request.headers['user-agent']);
    response.cookie(sessionCookie, value, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      maxAge: sessionLivesMs,
      path: '/',
    });
  }

  clear(response: Response): void {
    response.clearCookie(sessionCookie, { path: '/' });
  }
}
