// Why the bot says what it says: node scripts/bench/faq-ask.mjs QUESTION …
import { openFaq } from './faq.mjs';

const reasons = {
  exact_text: 'it is the very text of an entry',
  sure: 'it is sure enough',
  two_alike: 'two entries are about equally likely',
  too_little_said: 'several entries have what little was said',
  not_sure: 'it has an idea and is not sure',
  no_idea: 'no entry is likely',
};

const questions = process.argv.slice(2);
if (questions.length === 0) {
  console.error('Say what a visitor would: npm run faq:ask -- "jai oublier mon mdp"');
  process.exitCode = 1;
} else {
  const { matcher, answerer } = openFaq();
  for (const question of questions) print(question, matcher.explain(question, { locale: 'fr' }), answerer);
}

function print(question, { decision, reason, locale, words, abbreviations, concepts, considered }, answerer) {
  const turn = {
    text: question,
    locale: 'fr',
    page: null,
    unsureTurns: 0,
    isWaiting: false,
    topic: null,
    before: null,
  };
  const said = answerer.reply(turn).answer.decision;
  console.log(`\n${question}`);
  console.log(`  ${decision}, because ${reasons[reason]} (read as ${locale})`);
  if (said !== decision)
    console.log(`  but in a conversation: ${said}, by the rules for small talk, persons and follow-ups`);
  list('short', abbreviations, ({ written, meant }) => `${written} = ${meant}`);
  list('words', words, ({ text, weight, written, foundBy }) => {
    const from =
      written === undefined ? '' : ` (${foundBy === 'spelling' ? 'misspelt' : 'said as'} "${written}")`;
    return `${text}${from}${weight < 1 ? '·' : ''}`;
  });
  list('means', concepts, ({ expression, concept }) => `${expression} → ${concept}`);
  for (const each of considered.slice(0, 5)) {
    const parts = ['words', 'pieces', 'concepts', 'sense']
      .map(part => `${part} ${each[part].toFixed(2)}`)
      .join(', ');
    const near =
      each.nearestText === null ? '' : `, nearest ${each.nearness.toFixed(2)}: ${each.nearestText}`;
    console.log(`  ${each.confidence.toFixed(2)} ${each.id}  [${parts}${near}]`);
  }
}

function list(name, items, show) {
  if (items.length > 0) console.log(`  ${name}: ${items.map(show).join(', ')}`);
}
