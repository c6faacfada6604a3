import type { Priority } from 'backend/contract';
import { ask } from '../connection.ts';
import { received } from '../conversation/commands.ts';
import { refreshTags } from '../store/tags.ts';

// What is not granted is told to the reader; true when it is.

export async function addTag(conversationId: string, tag: string): Promise<boolean> {
  const isAdded = received(await ask('addTag', { conversationId, tag }));
  if (isAdded) void refreshTags(); // it may be new; a refusal leaves what was known
  return isAdded;
}

export const removeTag = async (conversationId: string, tag: string): Promise<boolean> =>
  received(await ask('removeTag', { conversationId, tag }));

export const setPriority = async (conversationId: string, priority: Priority): Promise<boolean> =>
  received(await ask('setPriority', { conversationId, priority }));

export const unban = async (conversationId: string): Promise<boolean> =>
  received(await ask('unbanVisitor', { conversationId }));
