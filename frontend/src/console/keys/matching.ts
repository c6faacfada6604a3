/** Whether each word that was written begins or stands within what is offered; accents and capitals do not count. */
export function matches(query: string, ...offered: readonly string[]): boolean {
  const text = plain(offered.join(' '));
  return plain(query)
    .split(/\s+/)
    .every(word => text.includes(word));
}

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
