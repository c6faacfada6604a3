// How the bot does on questions that its phrasings have not seen: node scripts/bench/faq-eval.mjs [FOLDER].
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, evaluationSchema } from '../../backend/dist/faq/evaluation.js';
import { root } from '../node.mjs';
import { openFaq } from './faq.mjs';

const { folder, answerer } = openFaq(process.argv[2]);
for (const file of readdirSync(join(folder, 'eval')).filter(name => name.endsWith('.json'))) {
  const set = evaluationSchema.parse(JSON.parse(readFileSync(join(folder, 'eval', file), 'utf8')));
  const turn = {
    locale: set.locale,
    page: null,
    unsureTurns: 0,
    isWaiting: false,
    topic: null,
    before: null,
  };
  print(
    file,
    evaluate(set, text => answerer.reply({ ...turn, text })),
  );
}

function print(file, { inScope, outOfScope, precision, calibrationError, judged }) {
  const percent = share => `${(100 * share).toFixed(1)} %`.padStart(7);
  console.log(`\n${join(folder, 'eval', file).replace(`${root}/`, '')}`);
  for (const [name, shares] of Object.entries({ 'in scope': inScope, 'out of scope': outOfScope })) {
    const { questions, right, askedBack, wrong, escalated } = shares;
    console.log(
      `  ${name.padEnd(13)}${String(questions).padStart(4)} questions: right ${percent(right)}, asked back ${percent(askedBack)}, ` +
        `wrong ${percent(wrong)}, escalated ${percent(escalated)}`,
    );
  }
  console.log(
    `  of the answers given ${percent(precision)} were right; calibration error ${calibrationError.toFixed(3)}`,
  );
  console.log('  the worst twenty:');
  const badness = ({ verdict, confidence }) => (verdict === 'wrong' ? 1 + confidence : 1 - confidence);
  const bad = judged.filter(
    ({ verdict, expected }) => verdict === 'wrong' || (verdict === 'escalated' && expected !== 'escalate'),
  );
  for (const { text, expected, given, confidence } of bad
    .sort((a, b) => badness(b) - badness(a))
    .slice(0, 20)) {
    console.log(`    ${confidence.toFixed(2)} ${given}, expected ${[expected].flat().join(' or ')}: ${text}`);
  }
}
