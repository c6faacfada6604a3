/** Words come again and again: what was found for one is remembered, for so many of them. */
export function remembering<Found>(most: number, find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return word => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size === most) known.clear();
      found = find(word);
      known.set(word, found);
    }
    return found;
  };
}
