/** One or two letters for a person: the first of the first and of the last word of the name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(word => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    word => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toLocaleUpperCase();
}
