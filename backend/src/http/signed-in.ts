import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Request } from 'express';
import { type AgentSessionIdentity, Sessions, sessionCookie } from '../agents/sessions.ts';
import type { Role } from '../contract/index.ts';
import { Caller } from '../platform/caller.ts';
import { Refusal } from '../platform/refusal.ts';
import { Refused } from './refusals.ts';

const rolesKey = 'roles';
type SignedInRequest = Request & { identity: AgentSessionIdentity };

/** Only for who is signed in, with one of these roles. */
export function SignedIn(...roles: Role[]) {
  return applyDecorators(
    SetMetadata(rolesKey, roles),
    UseGuards(SignedInGuard),
    ApiCookieAuth(sessionCookie),
  );
}

/** Who is signed in, in a route marked with `SignedIn`. */
export const Identity = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SignedInRequest>().identity,
);

@Injectable()
class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const identity = await this.sessions.identify(request.headers.cookie);
    if (identity === null) throw new Refused(new Refusal('unauthorized'));
    const roles = this.reflector.get<Role[]>(rolesKey, context.getHandler());
    if (!roles.includes(identity.agent.role)) throw new Refused(new Refusal('forbidden'));
    request.identity = identity;
    return true;
  }
}

/** Cookies travel with requests that other sites start: whatever writes must come from a page that may. */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly caller: Caller) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true; // sockets were judged when they connected
    const request = context.switchToHttp().getRequest<Request>();
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead || this.caller.isTrusted(request)) return true;
    throw new Refused(new Refusal('forbidden', { message: 'Pages of this origin may not write here.' }));
  }
}
