// Checks the FAQ: node scripts/faq-check.mjs [FOLDER or FILE]. Each line says where, so that editors can jump there.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { root, run } from './node.mjs';

const subfolders = ['fr', 'en', 'lexicon'];
const whatIsRead = 'files that end in .json, in fr/, en/ and lexicon/';

const asked = process.argv[2];
const code = join(root, 'backend/dist/faq');
if (!existsSync(join(code, 'check-faq.js'))) await (await import('./setup.mjs')).ensureReady();
process.exitCode =
  Number(process.versions.node.split('.')[0]) < 24 ? await again() : await check(targetOf(asked));

/** The machine's own Node is too old for the checker: the pinned one takes over. */
async function again() {
  return (await run(['scripts/faq-check.mjs', ...(asked === undefined ? [] : [targetOf(asked)])])).code;
}

async function check(target) {
  if (!existsSync(target)) return refuse(target, 'There is no such file or folder.');
  const folder = faqFolderOf(target);
  const { checkFaq } = await import(join(code, 'check-faq.js'));
  const { sentenceOf, worded } = await import(join(code, 'problem-texts.js'));
  const files = await filesOf(folder, target);
  if (typeof files === 'string') return refuse(folder, files);
  const isAsked = file => file === target || file.startsWith(target + sep);
  if (!files.some(({ path }) => isAsked(path)))
    return refuse(target, `Nothing is read here: the bot reads ${whatIsRead}.`);
  const { entries, problems, warnings } = checkFaq(files);
  const said = problems.filter(({ file }) => isAsked(file)).map(problem => worded(problem, 'en'));
  for (const problem of said) console.log(`${placeOf(problem)}: ${problem.message}`);
  const advice = [...unreadIn(folder, files), ...warnings.map(warning => worded(warning, 'en'))];
  for (const warning of advice.filter(({ file }) => isAsked(file)))
    console.log(`${placeOf(warning)}: warning: ${warning.message}`);
  if (said.length > 0) return 1;
  if (problems.length === 0 && entries.length === 0)
    return refuse(folder, sentenceOf({ code: 'noEntryAtAll' }, 'en'));
  console.log(summaryOf(entries));
  return 0;
}

function refuse(path, message) {
  console.log(`${shown(path)}:1:1: ${message}`);
  return 1;
}

/** Without a path, what the server reads. npm runs this in the repository's root and says in INIT_CWD where the person stood. */
function targetOf(path) {
  if (path === undefined) {
    if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
    return resolve(root, process.env.FAQ_DIR || 'faq-data');
  }
  const here = resolve(path);
  return existsSync(here) || !process.env.INIT_CWD ? here : resolve(process.env.INIT_CWD, path);
}

/** Files are checked against each other, so one file is checked among its neighbours. */
function faqFolderOf(target) {
  const folder = statSync(target).isDirectory() ? target : dirname(target);
  const isWhole = subfolders.some(name => existsSync(join(folder, name)));
  return !isWhole && subfolders.includes(basename(folder)) ? dirname(folder) : folder;
}

/** As the server reads them, or why it cannot; where no FAQ is around, a file is read by itself. */
async function filesOf(folder, target) {
  const { readFaqFolder } = await import(join(code, 'faq-folder.js'));
  const { textOf } = await import(join(code, 'read-file.js'));
  try {
    const files = readFaqFolder(folder).map(file => ({ ...file, path: join(dirname(folder), file.path) }));
    const isWithin = subfolders.includes(basename(dirname(folder)));
    if (files.length > 0 || isWithin) return files;
    return looseAt(target).map(path => ({ path, ...textOf(path) }));
  } catch (error) {
    return `The folder cannot be read: ${error.message}`;
  }
}

function looseAt(target) {
  if (!statSync(target).isDirectory()) return [target];
  const names = readdirSync(target).filter(name => /^[^.].*\.json$/.test(name));
  return names.sort().map(name => join(target, name));
}

/** What looks like a FAQ file and is none to the server. */
function unreadIn(folder, files) {
  const read = new Set(files.map(({ path }) => path));
  const message = `This file is not read: the bot reads ${whatIsRead}.`;
  return subfolders
    .flatMap(name => jsonUnder(join(folder, name)))
    .filter(path => !read.has(path))
    .map(file => ({ file, line: 1, column: 1, message }));
}

function jsonUnder(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder, { recursive: true });
  return names.filter(name => /^[^.].*\.json$/i.test(basename(name))).map(name => join(folder, name));
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
