import type { DepartmentNow, RefusalReply } from 'backend/contract';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../api.ts';
import { useLanguage } from '../language.ts';

interface DepartmentsState {
  /** In their order; absent until the first answer. */
  departments?: readonly DepartmentNow[];
  /** Why the last look failed. */
  error?: RefusalReply;
}

export const useKnownDepartments = create<DepartmentsState>(() => ({}));

export async function loadDepartments(): Promise<void> {
  const reply = await api.departments();
  useKnownDepartments.setState(reply.ok ? { ...reply.data, error: undefined } : { error: reply.error });
}

/** The departments by the names they have in the reader's language, asked for anew whenever somebody begins to choose. */
export function useDepartments(): { id: string; name: string }[] {
  const locale = useLanguage(state => state.locale);
  const departments = useKnownDepartments(state => state.departments) ?? [];
  useEffect(() => void loadDepartments(), []); // its outcome is in the store
  return departments.map(({ id, names }) => ({ id, name: names[locale] }));
}

/** What a department is called in the reader's language; its id where it is not known (yet). */
export function useDepartmentName(): (id: string) => string {
  const locale = useLanguage(state => state.locale);
  const departments = useKnownDepartments(state => state.departments);
  return id => departments?.find(department => department.id === id)?.names[locale] ?? id;
}
