// Learns word vectors and writes them into the matcher: node scripts/word-vectors/build.mjs [fr|en]. Words that are said in the same
// places get vectors that point the same way: positive pointwise mutual information of words within five of each
// other, its contexts smoothed (Levy, Goldberg, Dagan 2015), brought down to few dimensions. Then paraphrases teach them
// what tells one meaning from its neighbours, and what people ask about at all. Takes ten minutes a language, and 2 GB.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../backend/src/faq/matcher/stem.ts';
import { root } from '../node.mjs';
import { chance } from './chance.mjs';
import { leadingVectors } from './factorize.mjs';
import { paraphrases } from './paraphrases.mjs';
import { sources } from './sources.mjs';
import { subjectsOf } from './subjects.mjs';
import { teach } from './teach.mjs';

const wordCount = 12_000;
const dimensions = 48;
const reach = 5;
/** Words with a larger share of the text are taken less often. */
const frequent = 1e-4;
const smoothing = 0.75;
/** Words whose share of all text is larger count less (Arora, Liang, Ma 2017); the share follows from the rank (Zipf). */
const frequentShare = 1e-3;
const firstShare = 0.1;
const names = { fr: 'french', en: 'english' };
/** 64 steps, one character each; none of them means anything in a template text. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

for (const language of process.argv[2] ? [process.argv[2]] : Object.keys(sources)) {
  const { words, counts } = countWords(sources[language]);
  const together = countTogether(sources[language], words, counts);
  const vectors = leadingVectors(mutualInformation(together, words.length), dimensions);
  const start = words.map((word, rank) => [word, toLength(vectors[rank], lengthOf(rank))]);
  const fields = paraphrases(language);
  const taught = teach(start, fields, { dimensions, stemOf: word => stem(word, language) });
  write(language, taught, subjectsOf(fields, taught));
  console.log(`${language}: ${taught.length} words`);
}

function countWords(source) {
  const counts = new Map();
  source(sentence => {
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, wordCount);
  return { words: ranked.map(([word]) => word), counts: ranked.map(([, count]) => count) };
}

function countTogether(source, words, counts) {
  const places = new Map(words.map((word, i) => [word, i]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const kept = counts.map(count => Math.sqrt((frequent * total) / count) + (frequent * total) / count);
  const together = new Float32Array(words.length ** 2);
  source(sentence => {
    const ids = sentence.map(word => places.get(word)).filter(id => id !== undefined && chance() < kept[id]);
    for (let i = 0; i < ids.length; i++)
      for (let j = i + 1; j < ids.length && j <= i + reach; j++) {
        const weight = (reach + 1 - (j - i)) / reach;
        together[ids[i] * words.length + ids[j]] += weight;
        together[ids[j] * words.length + ids[i]] += weight;
      }
  });
  return together;
}

function mutualInformation(together, size) {
  const sums = Float64Array.from({ length: size }, (_, i) =>
    together.subarray(i * size, (i + 1) * size).reduce((a, b) => a + b, 0),
  );
  const smoothed = sums.map(sum => sum ** smoothing);
  const all = smoothed.reduce((a, b) => a + b, 0);
  return Array.from({ length: size }, (_, i) => {
    const columns = [];
    const values = [];
    for (let j = 0; j < size; j++) {
      const count = together[i * size + j];
      const information = count > 0 ? Math.log((count * all) / (sums[i] * smoothed[j])) : 0;
      if (information <= 0) continue;
      columns.push(j);
      values.push(information);
    }
    return [columns, values];
  });
}

function lengthOf(rank) {
  return frequentShare / (frequentShare + firstShare / (rank + 1));
}

function toLength(vector, length) {
  const factor = length / (Math.hypot(...vector) || 1);
  return vector.map(value => value * factor);
}

/**
 * One word a line, and its vector: the length as a digit, in eighths of a power of two, then each number as one, by its share of
 * the greatest. One subject a line in the same digits without a length, fields apart.
 */
function write(language, words, fields) {
  const lines = words.map(([word, vector]) => {
    const length = digits[digitOf(4 * Math.log2(Math.hypot(...vector) || 1))];
    return `${word} ${length}${digitsOf(vector)}`;
  });
  const subjects = fields.map(field => field.map(digitsOf).join('\n')).join('\n\n');
  const template = (name, text) => `export const ${names[language]}${name} = \`\n${text}\n\`;\n`;
  writeFileSync(
    join(root, `backend/src/faq/matcher/word-vectors/${names[language]}.ts`),
    `/** Made by scripts/word-vectors/build.mjs. */\n${template('Vectors', lines.join('\n'))}\n${template('Subjects', subjects)}`,
  );
}

function digitsOf(vector) {
  const most = Math.max(...vector.map(Math.abs)) || 1;
  return Array.from(vector, value => digits[digitOf((31.5 * value) / most)]).join('');
}

/** The digit at so many steps from the middle. */
function digitOf(steps) {
  return Math.max(0, Math.min(63, Math.round(31.5 + steps)));
}
