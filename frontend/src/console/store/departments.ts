import type { Department } from 'backend/contract';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../api.ts';
import { useLanguage } from '../language.ts';

const useKnown = create<{ departments: readonly Department[] }>(() => ({ departments: [] }));

/** The departments by the names they have in the reader's language, asked for anew whenever somebody begins to choose. */
export function useDepartments(): { id: string; name: string }[] {
  const locale = useLanguage(state => state.locale);
  const { departments } = useKnown();
  useEffect(() => void refreshDepartments(), []); // a refusal leaves what was known
  return departments.map(({ id, names }) => ({ id, name: names[locale] }));
}

async function refreshDepartments(): Promise<void> {
  const reply = await api.departments();
  if (reply.ok) useKnown.setState(reply.data);
}
