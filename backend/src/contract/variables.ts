/**
 * What a canned reply may leave open: `{{visitor.name}}`, the writer's own name, the page the visitor is on. Nothing is
 * imported here, as in `limits.ts`.
 */
export const replyVariables = ['visitor.name', 'agent.name', 'page'] as const;
export type ReplyVariable = (typeof replyVariables)[number];

/** A variable in its braces; the name is the first group, perhaps with spaces around it. */
export const variablePattern = /\{\{([^{}]*)\}\}/g;

export function isReplyVariable(name: string): name is ReplyVariable {
  return replyVariables.some(known => known === name);
}

/** The names in a text that nothing is known to put in for, each once. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(variablePattern)].map(([, name = '']) => name.trim());
  return [...new Set(names)].filter(name => !isReplyVariable(name));
}
