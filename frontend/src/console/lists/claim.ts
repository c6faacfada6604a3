import type { AgentConversation } from 'backend/contract';
import { act, takeOver } from '../conversation/commands.ts';
import { goTo, inboxLink } from '../route.ts';

/** Whoever wins goes to the conversation among their own; whoever comes second is told who was first. */
export async function claimAndOpen(conversationId: string): Promise<void> {
  if (await act('claim', conversationId)) goTo(inboxLink('mine', conversationId));
}

/** The same with what a colleague holds. */
export async function takeOverAndOpen(conversation: AgentConversation): Promise<void> {
  if (await takeOver(conversation)) goTo(inboxLink('mine', conversation.id));
}
