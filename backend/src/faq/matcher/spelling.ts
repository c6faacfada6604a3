import type { Speech } from './speech.ts';
import type { Word } from './words.ts';

/** Words of one length. */
interface Known {
  texts: string[];
  /** By word, a bit for each letter that it has. */
  letters: number[];
  uses: number[];
}

interface Near {
  text: string;
  edits: number;
}

const shortestRepaired = 4;
const twoEditsFrom = 8;
/** "aide" is no slip for "hide", and "ormation" is one for "formation". */
const otherFirstLetterFrom = 6;
const longestRepaired = 24;
/** A slip in the entries themselves: nobody else writes the word, and the right one is used so many times as often. */
const slipUses = 3;

/**
 * Repairs what is neither a word of the knowledge base nor of the language with the nearest one it knows: one edit, two from
 * eight letters, or the same sound ("ranboursé"), or a pronoun that stuck to it ("minscrire"). Phrasings have slips too: what is no
 * word and nearly one that they use more often becomes that one.
 */
export function createSpelling(uses: ReadonlyMap<string, number>, speech: Speech) {
  const byLength = Array.from(
    { length: longestRepaired + 3 },
    (): Known => ({ texts: [], letters: [], uses: [] }),
  );
  const bySound = new Map<string, string>();
  for (const [text, count] of uses) {
    if (text.length < shortestRepaired || text.length > longestRepaired + 2) continue;
    const known = byLength[text.length]!;
    known.texts.push(text);
    known.letters.push(letterSet(text));
    known.uses.push(count);
    const sound = soundOf(text);
    if ((uses.get(bySound.get(sound) ?? '') ?? 0) < count) bySound.set(sound, text);
  }
  const { language, functionWords: common } = speech;

  function isKnown(text: string): boolean {
    return uses.has(text) || common.has(text);
  }

  function repaired(text: string): string {
    if (
      common.has(text) ||
      speech.concepts.isWord(text) ||
      text.length < shortestRepaired ||
      text.length > longestRepaired ||
      /\d/.test(text)
    )
      return text;
    const used = uses.get(text) ?? 0;
    if (isWord(text, used)) return text;
    if (used > 0) return nearest(text, 1, slipUses * used)?.text ?? text;
    const unstuck = language === 'fr' ? unstick(text) : text;
    if (isKnown(unstuck)) return unstuck;
    const near = nearest(text, text.length < twoEditsFrom ? 1 : 2);
    if (near?.edits === 1) return near.text;
    return bySound.get(soundOf(text)) ?? near?.text ?? unstuckRepair(unstuck) ?? text;
  }

  /** Without word vectors anything that the entries use may be one. */
  function isWord(text: string, used: number): boolean {
    return speech.vectors ? speech.wordOf(text).features.place >= 0 : used > 0;
  }

  function unstick(text: string): string {
    const rest = text.slice(1);
    return /^[cdjlmnst]/.test(text) && rest.length >= shortestRepaired ? rest : text;
  }

  function unstuckRepair(unstuck: string): string | undefined {
    if (unstuck.length < shortestRepaired) return undefined;
    return nearest(unstuck, 1)?.text ?? bySound.get(soundOf(unstuck));
  }

  function nearest(text: string, most: number, leastUses = 1): Near | undefined {
    const own = letterSet(text);
    let best: Near | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let length = text.length - most; length <= text.length + most; length++) {
      const { texts, letters, uses } = byLength[length]!;
      for (let i = 0; i < letters.length; i++) {
        if (hasMoreBits(letters[i]! ^ own, 2 * most) || uses[i]! < leastUses) continue;
        const known = texts[i]!;
        const isFirstAlike = known.charCodeAt(0) === text.charCodeAt(0);
        if (!isFirstAlike && text.length < otherFirstLetterFrom) continue;
        const edits = editDistance(text, known, most);
        if (edits > most) continue;
        const rank = edits + (isFirstAlike ? 0 : 0.5) + 0.4 / (1 + uses[i]!);
        if (rank < bestRank) [best, bestRank] = [{ text: known, edits }, rank];
      }
    }
    return best;
  }

  return {
    isKnown,
    repair(word: Word): Word {
      const text = repaired(word.text);
      return text === word.text ? word : { ...speech.wordOf(text), written: word.text, foundBy: 'spelling' };
    },
  };
}

/** How a French word sounds, roughly, with its mute ending gone. Folded words only. */
function soundOf(word: string): string {
  return word
    .replace(/qu|ck|c(?![eihy])|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/eau|au/g, 'o')
    .replace(/ai|ei/g, 'e')
    .replace(/[ae]m(?=[bp])|[ae]n(?![aeiouyn])/g, 'A')
    .replace(/c(?=[eiy])|ss|sc/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/h/g, '')
    .replace(/(?:er|ez|es|ent|e|s|t|x|r)$/, '');
}

function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) % 31);
  return set;
}

function hasMoreBits(set: number, most: number): boolean {
  let rest = set;
  for (let i = 0; i < most; i++) rest &= rest - 1;
  return rest !== 0;
}

const longestCompared = 64;
// Used again by every comparison, which needs three rows of the table at a time.
let beforeLast = new Uint8Array(longestCompared + 1);
let last = new Uint8Array(longestCompared + 1);
let row = new Uint8Array(longestCompared + 1);

/** Insertions, deletions, substitutions and swaps of neighbours (Damerau–Levenshtein, restricted), given up past `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length > longestCompared) return most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let value = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        value = Math.min(value, beforeLast[j - 2]! + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}
