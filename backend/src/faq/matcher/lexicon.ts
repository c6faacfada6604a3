// biome-ignore-all lint/style/noRestrictedImports: the word lists lie in a folder of the matcher's own.
import type { Language } from './language.ts';
import { english } from './lexicon/english.ts';
import { englishWork } from './lexicon/english-work.ts';
import { frenchLife } from './lexicon/french-life.ts';
import { frenchMoney } from './lexicon/french-money.ts';
import { frenchOffice } from './lexicon/french-office.ts';
import { frenchPhones } from './lexicon/french-phones.ts';
import { frenchPlaces } from './lexicon/french-places.ts';
import { frenchThings } from './lexicon/french-things.ts';
import { frenchTraining } from './lexicon/french-training.ts';
import { frenchWork } from './lexicon/french-work.ts';

const texts: Record<Language, readonly string[]> = {
  fr: [
    frenchWork,
    frenchTraining,
    frenchOffice,
    frenchMoney,
    frenchPhones,
    frenchLife,
    frenchPlaces,
    frenchThings,
  ],
  en: [englishWork, english],
};

/** Everyday language in groups of expressions that mean about the same. */
export function lexiconOf(language: Language): string[][] {
  return texts[language].flatMap(text =>
    text
      .trim()
      .split('\n')
      .map(line => line.split(',').map(expression => expression.trim()))
      .filter(group => group.length > 1),
  );
}
