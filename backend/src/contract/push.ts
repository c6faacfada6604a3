import { z } from 'zod';
import { limits, locales } from './limits.ts';

/** So many bytes as base64url without padding. */
const bytes = (count: number) => z.base64url().length(Math.ceil((count * 4) / 3));

/** A browser's `PushSubscription.toJSON()`, and the language its reader has chosen. */
export const pushSubscriptionSchema = z.object({
  endpoint: z.url().max(limits.pushEndpointLength).describe('an https address of a public push service'),
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
  locale: z.enum(locales).optional().describe('absent: the one there was, else French'),
});
export type GivenSubscription = z.output<typeof pushSubscriptionSchema>;

export const pushKeySchema = z.object({
  publicKey: z.string().describe('what a browser subscribes with, as `applicationServerKey`'),
});
export type PushKey = z.infer<typeof pushKeySchema>;

/** What a browser is told while no console is open in it, encrypted for it alone. */
export interface Push {
  title: string;
  body: string;
  /** A newer one takes the place of the one before. */
  tag: string;
  /** Where a press leads in the console, with its `#`. */
  link: string;
  /** Shown also where somebody looks at the console. */
  isTest: boolean;
}
