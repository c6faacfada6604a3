import { z } from 'zod';
import { departmentIds, dutiesSchema } from './departments.ts';
import { agentSchema, roleSchema } from './entities.ts';
import { opaque, text } from './fields.ts';
import { limits } from './limits.ts';

const email = z.string().trim().toLowerCase().max(limits.emailLength).pipe(z.email());
const name = text(limits.nameLength);
const { min, max } = limits.passwordLength;
const password = z
  .string()
  .min(min, `must have at least ${min} characters`)
  .max(max, `must have at most ${max} characters`);
const token = opaque(100).describe('what follows # in a link');
const timestamp = z.iso.datetime().describe('UTC, ISO 8601');

export const loginSchema = z.object({
  email: z.string().trim().toLowerCase().max(limits.emailLength),
  password: z.string().max(max),
});

/** Without a password the person chooses one, by the invitation link. */
export const newAgentSchema = z.object({
  email,
  name,
  role: roleSchema,
  password: password.optional(),
  departments: departmentIds.optional().describe('which they serve; none, or absent: all'),
});
export type NewAgent = z.infer<typeof newAgentSchema>;

/** An invitation for who has no password yet, a reset for who has one. */
export const accountLinkSchema = z.object({
  purpose: z.enum(['invitation', 'reset']),
  expiresAt: timestamp,
});
export type AccountLink = z.infer<typeof accountLinkSchema>;

export const madeLinkSchema = accountLinkSchema.extend({
  url: z.string().describe('works once; shown only here, to whoever made it'),
});
export type MadeLink = z.infer<typeof madeLinkSchema>;

export const createdAgentSchema = agentSchema.extend({
  departments: departmentIds,
  link: madeLinkSchema.optional().describe('where no password was given'),
});
export type CreatedAgent = z.infer<typeof createdAgentSchema>;

/** An account as administrators see it. */
export const memberSchema = agentSchema.extend(dutiesSchema.shape).extend({
  state: z.enum(['active', 'invited', 'deactivated']),
  lastSeenAt: timestamp.nullable().describe('null where nobody is signed in with it'),
  link: accountLinkSchema
    .nullable()
    .describe('the link that is open for it; an expired one too, until it is replaced'),
});
export type Member = z.infer<typeof memberSchema>;
export const membersSchema = z.object({ agents: z.array(memberSchema) });

export const changeRoleSchema = z.object({ role: roleSchema });
export const renameSchema = z.object({ name });
export const changePasswordSchema = z.object({
  currentPassword: z.string().max(max),
  newPassword: password,
});

export const lookAtLinkSchema = z.object({ token });
export const useLinkSchema = z.object({ token, password, name: name.optional() });
export const linkHolderSchema = accountLinkSchema.extend({ email: z.string(), name: z.string() });
export type LinkHolder = z.infer<typeof linkHolderSchema>;

/** A browser that is signed in. Its address is not kept, and of its user agent only these two names. */
export const ownSessionSchema = z.object({
  id: z.string(),
  createdAt: timestamp,
  lastSeenAt: timestamp.describe('to within five minutes'),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  isCurrent: z.boolean(),
});
export type OwnSession = z.infer<typeof ownSessionSchema>;
export const ownSessionsSchema = z.object({ sessions: z.array(ownSessionSchema) });
