import { errors, jwtVerify } from 'jose';
import type { z } from 'zod';
import { identityClaims } from '../contract/index.ts';

/** Who the host site says somebody is. */
export type Identity = z.output<typeof identityClaims>;

/** Clocks of host sites differ from ours. */
const leewaySeconds = 60;

/**
 * Reads a JWT of the host site: HS256 and nothing else, not expired, for somebody in particular.
 *
 * @returns null for whatever this secret has not signed, or has signed for another time or for nobody
 */
export async function readIdentityToken(token: string, secret: string, now: Date): Promise<Identity | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
      clockTolerance: leewaySeconds,
      currentDate: now,
    });
    return identityClaims.safeParse(payload).data ?? null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
