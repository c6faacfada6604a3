// What a visitor would read, and why the bot says it: node scripts/bench/faq-ask.mjs QUESTION …
import { parseBody } from '../../backend/dist/faq/answer-body.js';
import { plainAnswer } from '../../backend/dist/faq/plain-answer.js';
import { sentenceOf, worded } from '../../backend/dist/faq/problem-texts.js';
import { openFaq } from './faq.mjs';
import { wrap } from './wrap.mjs';

const languages = { fr: 'French', en: 'English' };
const mostEntries = 3;
/** What is less likely says nothing to anybody; the best one is shown whatever it is. */
const leastToShow = 0.01;
const textMargin = '  │ ';

process.exitCode = main(process.argv.slice(2));

function main(questions) {
  if (questions.length === 0) {
    console.error('Say what a visitor would: npm run faq:ask -- "jai oublier mon mdp"');
    return 1;
  }
  const { folder, composed, limits, matcher, answerer } = openFaq();
  for (const problem of composed.problems) {
    const { file, line, column, message } = worded(problem, 'en');
    console.error(`${file}:${line}:${column}: ${message} This file is left out here.`);
  }
  if (composed.entries.length === 0) {
    console.error(`${folder}: ${sentenceOf({ code: 'noEntryAtAll' }, 'en')}`);
    return 1;
  }
  for (const text of questions) {
    const turn = {
      text,
      locale: 'fr',
      page: null,
      unsureTurns: 0,
      isWaiting: false,
      topic: null,
      before: null,
    };
    const reply = answerer.reply(turn);
    print(text);
    printReply(reply);
    printReasons(matcher.explain(text, turn), reply, limits);
  }
  return 0;
}

function printReply(reply) {
  const { decision, alternatives } = reply.answer;
  print(inWords(reply), '  ');
  console.log();
  print(plainAnswer(parseBody(reply.message)), textMargin);
  if (alternatives.length > 0) {
    print(decision === 'answer' ? '\nOffered below it:' : '\nTo choose from:', textMargin);
    for (const { question } of alternatives) print(`• ${question}`, textMargin);
  }
  console.log();
}

function inWords({ answer, handoff, department, locale }) {
  const language = languages[locale];
  const person = department === null ? 'a person' : `a person (${department})`;
  switch (answer.decision) {
    case 'answer':
      return `The bot answers in ${language} with ${answer.entryId}${handoff === null ? '' : `, and calls ${person}`}:`;
    case 'clarify':
      return `The bot asks back in ${language}; the second time running it calls a person:`;
    case 'escalate':
      return `The bot calls ${person} and says in ${language}:`;
    case 'smalltalk':
      return `The bot chats in ${language}:`;
  }
}

function printReasons(explanation, reply, limits) {
  const { locale, words, abbreviations, concepts, considered } = explanation;
  print(`Why: ${reasonFor(explanation, reply, limits)}\n`, '  ');
  print(`How it was read, as ${languages[locale]}:`, '  ');
  const [matter, grammar] = [
    words.filter(({ weight }) => weight >= 1),
    words.filter(({ weight }) => weight < 1),
  ];
  printList('short for', abbreviations, ({ written, meant }) => `${written} = ${meant}`);
  printList('words', matter, asFound);
  printList('grammar, which counts less', grammar, asFound);
  for (const { expression, concept } of concepts)
    print(`• ${expression} means the same as: ${concept}`, '  ');
  console.log();
  const shown = considered.filter(({ confidence }, i) => i === 0 || confidence >= leastToShow);
  if (shown.length === 0) return;
  print('The likeliest entries, each with the chance that it answers the question:', '  ');
  for (const entry of shown.slice(0, mostEntries)) printEntry(entry);
  print(
    '\nPoints: some 80 to 100 for a text of the entry itself, some 25 for what has nothing to do with it; below zero ' +
      'they speak against it. The chance follows from them, from how alike the texts are and from what else is likely.\n',
    '  ',
  );
}

/** What the answerer decides by other rules than the matcher's is seen from what it said. */
function reasonFor({ decision, reason, confidence, best }, { answer, handoff }, limits) {
  const [asks, answers] = [limits.clarifyConfidence, limits.answerConfidence].map(percent);
  const reasons = {
    exact_text: 'it is, word for word, a text of this entry.',
    sure: `it is ${percent(confidence)} sure, and answers from ${answers} on.`,
    two_alike: 'two entries are about equally likely.',
    too_little_said: 'little was said, and several entries have it.',
    not_sure: `it is ${percent(confidence)} sure: it asks back from ${asks} on, and answers from ${answers} on.`,
    no_idea: `no entry is as likely as ${asks}, from where on it would ask back.`,
  };
  if (handoff === 'asked_in_words')
    return 'who asks for a person, or is in distress, gets one whatever the FAQ says.';
  if (answer.decision === 'smalltalk') return 'small talk goes before the FAQ.';
  if (answer.decision === decision) return reasons[reason];
  if (answer.decision !== 'answer') return 'there is not one letter in it.';
  return answer.entryId === best?.id && answer.confidence === confidence
    ? 'nothing else is likely enough to be asked about.'
    : 'one of its sentences is clear by itself.';
}

function printEntry({ id, question, confidence, nearestText, nearness, words, pieces, concepts, sense }) {
  const parts = { words, 'parts of words': pieces, synonyms: concepts, meaning: sense };
  const named = Object.entries(parts).map(([name, value]) => `${name} ${points(value)}`);
  print(`\n${percent(confidence).padStart(4)}  ${question} (${id})`, '  ');
  print(`• ${points(words + pieces + concepts + sense)} points: ${named.join(', ')}`, '        ');
  if (nearestText !== null) print(`• nearest text, ${percent(nearness)} alike: ${nearestText}`, '        ');
}

function printList(name, items, show) {
  if (items.length > 0) print(`• ${name}: ${items.map(show).join(', ')}`, '  ');
}

function asFound({ text, written, foundBy }) {
  if (written === undefined) return text;
  return `${text} (${foundBy === 'spelling' ? 'misspelt' : 'said as'} "${written}")`;
}

function points(score) {
  return Math.round(100 * score) + 0; // no minus zero
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}

/** A line break at the beginning or the end is an empty line. */
function print(text, margin = '') {
  for (const line of wrap(text, margin)) console.log(line);
}
