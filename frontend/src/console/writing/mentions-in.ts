import type { AgentName } from 'backend/contract';

/** A text in parts, each either plain or the name of somebody who is called, with its @. */
export function splitMentions(
  text: string,
  agents: readonly AgentName[],
): { text: string; agents: readonly AgentName[] }[] {
  // The longest first: "@Awa Mbemba" calls nobody who is only Awa.
  const names = [...new Set(agents.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  if (names.length === 0) return [{ text, agents: [] }];
  const pattern = new RegExp(`(@(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}]))`, 'u');
  return text
    .split(pattern)
    .filter(part => part !== '')
    .map(part => ({ text: part, agents: agents.filter(({ name }) => part === `@${name}`) }));
}

/** The ids of those whose name stands in the text behind an @. */
export function mentionsIn(text: string, agents: readonly AgentName[]): string[] {
  return [...new Set(splitMentions(text, agents).flatMap(part => part.agents.map(({ id }) => id)))];
}

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
