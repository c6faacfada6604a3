import { sameTextKey } from './fold.ts';

/** One of the expressions that name a concept. */
export interface Expression {
  /** As it was listed. */
  written: string;
  /** Its `sameTextKey`. */
  key: string;
}

const sharedByTheSame = 2;

/**
 * Lists by several hands name an idea twice: groups that share two expressions are one. An editor's group needs one: who
 * lists a word beside another means that idea.
 */
export function mergeGroups(
  groups: readonly (readonly string[])[],
  editors: readonly (readonly string[])[],
): Expression[][] {
  const merged: Expression[][] = [];
  const groupsOf = new Map<string, number[]>();
  for (const group of groups) mergeIn(group, sharedByTheSame);
  for (const group of editors) mergeIn(group, 1);
  return merged;

  function mergeIn(group: readonly string[], fewestShared: number): void {
    const keys = new Map<string, string>();
    for (const written of group) keys.set(sameTextKey(written), written);
    keys.delete('');
    const shared = new Map<number, number>();
    keys.forEach((_, key) => {
      for (const other of groupsOf.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    });
    const [same] = [...shared].find(([, count]) => count >= fewestShared) ?? [merged.push([]) - 1];
    keys.forEach((written, key) => {
      const known = groupsOf.get(key);
      if (known?.includes(same)) return;
      merged[same]!.push({ written, key });
      groupsOf.set(key, known ? [...known, same] : [same]);
    });
  }
}
