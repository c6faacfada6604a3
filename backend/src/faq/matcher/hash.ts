const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Features are known by number, not by text: nothing is allocated to look one up, and a base packs small. */
export function hashStart(kind: number): number {
  return Math.imul(offset ^ kind, prime);
}

/** Fowler–Noll–Vo (FNV-1a), one character at a time. */
export function hashNext(hash: number, character: number): number {
  return Math.imul(hash ^ character, prime);
}

export function hashText(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = hashNext(hash, text.charCodeAt(i));
  return hash;
}

/** Mixed, and cut to the thirty bits that every engine keeps as a small integer. */
export function hashEnd(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 2;
}
