import type { Excerpt } from '../contract/index.ts';

/** Words of a search, folded; the last may be the beginning of one. */
export type Sought = readonly string[];

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** What is longer is no word that somebody looks for: it is found by its beginning. */
const wordLength = 40;
const soughtAtMost = 12;
const excerptBefore = 40;
const excerptLength = 160;

/** Most words are nothing but these, and have nothing to fold. */
const plain = /^[a-z\d]+$/;

/** Lower case, without accents and ligatures: how two spellings of one word meet. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return (plain.test(lower) ? lower : spelledOut(lower)).slice(0, wordLength);
}

function spelledOut(word: string): string {
  const letters = word.normalize('NFKD').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
  return letters.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The different words of some texts, folded. */
export function wordsOf(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts) for (const [found] of text.matchAll(word)) words.add(fold(found));
  words.delete('');
  return [...words];
}

/** What somebody looks for; empty where there is no word in it. Whatever else they typed means nothing. */
export function soughtIn(query: string): Sought {
  const words = [...query.matchAll(word)].map(([found]) => fold(found)).filter(found => found !== '');
  return words.slice(0, soughtAtMost);
}

/** How many of the words sought stand in a text. */
export function hitsIn(text: string, sought: Sought): number {
  const found = new Set<number>();
  for (const [one] of text.matchAll(word)) {
    const folded = fold(one);
    for (const place of sought.keys()) if (isHit(folded, sought, place)) found.add(place);
    if (found.size === sought.length) break;
  }
  return found.size;
}

/** The words around the hits in a text where they stand closest, with the hits marked; null where nothing of it was sought. */
export function excerptOf(text: string, sought: Sought): Excerpt | null {
  const line = text.replace(/\s+/g, ' ').trim();
  const hits = [...line.matchAll(word)].filter(([found]) =>
    sought.some((_, place) => isHit(fold(found), sought, place)),
  );
  const first = densest(hits, sought);
  if (first === undefined) return null;
  const start = startNear(line, first.index);
  const end = endNear(line, start + excerptLength);
  const excerpt: Excerpt = start > 0 ? [{ text: '…', isMatch: false }] : [];
  let place = start;
  for (const { index, 0: found } of hits) {
    if (index < start) continue;
    if (index + found.length > end) break;
    if (index > place) excerpt.push({ text: line.slice(place, index), isMatch: false });
    excerpt.push({ text: found, isMatch: true });
    place = index + found.length;
  }
  const rest = `${line.slice(place, end).toWellFormed()}${end < line.length ? '…' : ''}`;
  if (rest !== '') excerpt.push({ text: rest, isMatch: false });
  return excerpt;
}

/** The hit after which most of the words sought follow within an excerpt. */
function densest(hits: readonly RegExpExecArray[], sought: Sought): RegExpExecArray | undefined {
  let best: RegExpExecArray | undefined;
  let most = 0;
  for (const [first, hit] of hits.entries()) {
    const near = hits.slice(first).filter(({ index }) => index < hit.index + excerptLength - excerptBefore);
    const different = hitsIn(near.map(([found]) => found).join(' '), sought);
    if (different > most) [best, most] = [hit, different];
    if (most === sought.length) break;
  }
  return best;
}

function isHit(found: string, sought: Sought, place: number): boolean {
  const wanted = sought[place] ?? '';
  return mayBeBeginning(sought, place) ? found.startsWith(wanted) : found === wanted;
}

/** The last word may be one that is still being typed; of one letter alone every text has a word. */
export function mayBeBeginning(sought: Sought, place: number): boolean {
  return place === sought.length - 1 && (sought[place] ?? '').length > 1;
}

/** A little before the first hit, between two words. */
function startNear(line: string, hit: number): number {
  if (hit <= excerptBefore) return 0;
  const space = line.indexOf(' ', hit - excerptBefore);
  return space >= 0 && space < hit ? space + 1 : hit;
}

function endNear(line: string, end: number): number {
  if (line.length <= end) return line.length;
  const space = line.lastIndexOf(' ', end);
  return space > end - 40 ? space : end;
}
