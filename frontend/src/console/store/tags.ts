import type { Tags } from 'backend/contract';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../api.ts';

const useTags = create<Tags>(() => ({ tags: [] }));

/** The tags in use, the most used first, asked for anew whenever somebody begins to choose. */
export function useTagsInUse(): Tags['tags'] {
  useEffect(() => void refreshTags(), []); // a refusal leaves what was known
  return useTags(state => state.tags);
}

export async function refreshTags(): Promise<void> {
  const reply = await api.tags();
  if (reply.ok) useTags.setState(reply.data);
}
