/** What people write has no longest word. */
const longestRemembered = 40;

/** Words come again and again: what was found for one is remembered, for so many of them. */
export function remembering<Found>(most: number, find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return word => {
    if (word.length > longestRemembered) return find(word);
    let found = known.get(word);
    if (found === undefined) {
      if (known.size === most) known.clear();
      // V8 keeps a whole text in memory for a piece of it.
      const copy = ` ${word}`.slice(1);
      found = find(copy);
      known.set(copy, found);
    }
    return found;
  };
}

/** The same for what is not text: remembered as long as there is anything else that knows of it. */
export function rememberingFor<Thing extends object, Found extends object>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, Found>();
  return thing => {
    let found = known.get(thing);
    if (found === undefined) {
      found = find(thing);
      known.set(thing, found);
    }
    return found;
  };
}
