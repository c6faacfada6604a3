// Checks the FAQ: node scripts/faq-check.mjs [FOLDER or FILE]. Each line says where, so that editors can jump there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { root, run } from './node.mjs';

const subfolders = ['fr', 'en', 'lexicon'];

const target = targetOf(process.argv[2]);
const checker = join(root, 'backend/dist/faq/check-faq.js');
if (!existsSync(checker)) await (await import('./setup.mjs')).ensureReady();
process.exitCode = Number(process.versions.node.split('.')[0]) < 24 ? await again() : await check();

/** The machine's own Node is too old for the checker: the pinned one takes over. */
async function again() {
  return (await run(['scripts/faq-check.mjs', target])).code;
}

async function check() {
  if (!existsSync(target)) return refuse('There is no such file or folder.');
  const files = filesAround(target);
  if (files.length === 0)
    return refuse('There is no FAQ file here: they lie in fr/, en/ and lexicon/ and end in .json.');
  const { checkFaq } = await import(checker);
  const { entries, problems, warnings } = checkFaq(
    files.map(path => ({ path, text: readFileSync(path, 'utf8') })),
  );
  const isAsked = ({ file }) => file === target || file.startsWith(target + sep);
  for (const problem of problems.filter(isAsked)) console.log(`${placeOf(problem)}: ${problem.message}`);
  for (const warning of warnings.filter(isAsked))
    console.log(`${placeOf(warning)}: warning: ${warning.message}`);
  if (problems.some(isAsked)) return 1;
  console.log(summaryOf(entries));
  return 0;
}

function refuse(message) {
  console.log(`${shown(target)}:1:1: ${message}`);
  return 1;
}

/** npm runs this in the repository's root and says in INIT_CWD where the person stood. */
function targetOf(path) {
  if (path === undefined) return join(root, 'faq-data');
  const here = resolve(path);
  return existsSync(here) || !process.env.INIT_CWD ? here : resolve(process.env.INIT_CWD, path);
}

/** Files are checked against each other, so one file is checked among its neighbours. */
function filesAround(path) {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (isSubfolder(folder))
    return [...new Set([...filesOfAll(dirname(folder)), ...(folder === path ? [] : [path])])];
  if (folder !== path) return [path];
  const files = filesOfAll(folder);
  return files.length > 0 ? files : jsonIn(folder);
}

function filesOfAll(folder) {
  return subfolders.flatMap(name => jsonIn(join(folder, name)));
}

function jsonIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(name => name.endsWith('.json') && !name.startsWith('.'));
  return names.sort().map(name => join(folder, name));
}

function isSubfolder(folder) {
  return subfolders.includes(basename(folder));
}

function placeOf({ file, line, column }) {
  return `${shown(file)}:${line}:${column}`;
}

function shown(path) {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function summaryOf(entries) {
  const counts = ['fr', 'en'].map(
    locale => `${entries.filter(entry => entry.locale === locale).length} ${locale}`,
  );
  const phrasings = entries.reduce((sum, entry) => sum + entry.phrasings.length, 0);
  return `FAQ is in order: ${counts.join(', ')} entries, ${phrasings} phrasings.`;
}
