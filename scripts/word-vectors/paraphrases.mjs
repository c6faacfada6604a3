// Our own sentences: by field, by meaning, the ways of saying it; written for this from general knowledge.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../backend/src/faq/matcher/analyze.ts';
import { tokensOf } from '../../backend/src/faq/matcher/fold.ts';
import { speechOf } from '../../backend/src/faq/matcher/speech.ts';

/** A file has a line `# field`, and under it a line for each meaning, the sentences separated by ` | `. */
export function paraphrases(language) {
  const speech = speechOf(language);
  return globSync(join(import.meta.dirname, `paraphrases/${language}-*.txt`))
    .sort()
    .flatMap(file => readFileSync(file, 'utf8').split(/^# .*\n/m))
    .map(field => field.split('\n').filter(Boolean).map(sentencesOf))
    .filter(field => field.length > 0);

  function sentencesOf(line) {
    return line.split(' | ').map(sentence => analyze(tokensOf(sentence), speech));
  }
}
