import type { Locale } from 'backend/contract';
import { create } from 'zustand';

export const stages = ['bot', 'queued', 'assigned', 'mine', 'closed'] as const;
/** How far a conversation is, as an agent would ask for it. */
export type Stage = (typeof stages)[number];

/** What an agent wants to see of a list; an absent wish asks for nothing. */
export interface Filter {
  stage?: Stage;
  department?: string;
  locale?: Locale;
  tag?: string;
  isUnread?: true;
}

interface FiltersState {
  /** What is looked for; empty while nothing is. */
  text: string;
  filter: Filter;
}

/** One for all lists, kept while they are switched: who looks for a tag looks for it in all of them. */
export const useFilters = create<FiltersState>(() => ({ text: '', filter: {} }));

export function search(text: string): void {
  useFilters.setState({ text });
}

export function setFilter(filter: Filter): void {
  useFilters.setState({ filter });
}

export const clearFilters = (): void => setFilter({});
