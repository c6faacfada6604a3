import { sameTextKey } from './fold.ts';

const sharedByTheSame = 2;

/**
 * Lists by several hands name an idea twice: groups that share two expressions are one. An editor's group needs one: who
 * lists a word beside another means that idea.
 */
export function mergeGroups(
  groups: readonly (readonly string[])[],
  editors: readonly (readonly string[])[],
): string[][] {
  const merged: string[][] = [];
  const groupsOf = new Map<string, number[]>();
  for (const group of groups) mergeIn(group, sharedByTheSame);
  for (const group of editors) mergeIn(group, 1);
  return merged;

  function mergeIn(group: readonly string[], fewestShared: number): void {
    const keys = new Map(group.map(expression => [sameTextKey(expression), expression]));
    keys.delete('');
    const shared = new Map<number, number>();
    for (const key of keys.keys())
      for (const other of groupsOf.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const [same] = [...shared].find(([, count]) => count >= fewestShared) ?? [merged.push([]) - 1];
    for (const [key, expression] of keys) {
      const known = groupsOf.get(key) ?? [];
      if (known.includes(same)) continue;
      merged[same]!.push(expression);
      groupsOf.set(key, [...known, same]);
    }
  }
}
