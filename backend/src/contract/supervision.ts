import { z } from 'zod';
import { agentConversationSchema, availabilitySchema, roleSchema } from './entities.ts';

/** Somebody who handles conversations, there or not. */
const supervisedSchema = z.object({
  agentId: z.string(),
  name: z.string(),
  role: roleSchema,
  availability: availabilitySchema,
  connected: z.boolean(),
  capacity: z.int().describe('how many conversations are given to them at once'),
  departments: z.array(z.string()).describe('whom they serve; none: all'),
});

/** Everything that people are concerned with now. What becomes of it is told by `conversationUpdated` and `presence`. */
export const supervisionSchema = z.object({
  agents: z.array(supervisedSchema).describe('all who can sign in and handle conversations, by name'),
  departments: z.array(z.object({ id: z.string(), names: z.object({ fr: z.string(), en: z.string() }) })),
  conversations: z.array(agentConversationSchema).describe('all that wait or are held'),
});
export type Supervision = z.infer<typeof supervisionSchema>;
export type Supervised = z.infer<typeof supervisedSchema>;
