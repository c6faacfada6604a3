import { clearLanguage, createLanguageScales } from './detect-language.ts';
import { createExactTexts } from './exact-texts.ts';
import { tokensOf } from './fold.ts';
import type { Language } from './language.ts';
import { withoutMarkup } from './markup.ts';
import type { Candidate, MatchContext } from './matcher.ts';
import { withoutOpening } from './opening.ts';
import { preferPage } from './prefer-page.ts';
import type { OpenShelf } from './shelf.ts';

export interface Guess {
  locale: Language;
  candidates: Candidate[];
  /** The question is the very text of an entry. */
  isExact: boolean;
  /** Another entry has as good a claim to what was said. */
  isAmbiguous: boolean;
}

/** How much surer the visitor's other language must be where the question's own is not clear. */
const foreignLead = 0.15;
const exactConfidence = 0.99;

/** Finds the entries a question may mean, in the language it is asked in. */
export function createGuessing(shelves: readonly OpenShelf[]) {
  const exactTexts = createExactTexts(shelves.flatMap(({ entries }) => entries));
  const weighLanguages = createLanguageScales(
    (word, language) => shelves.find(({ locale }) => locale === language)?.engine.isKnown(word) ?? false,
  );

  function guessExactly(tokens: readonly string[], { locale }: MatchContext): Guess | null {
    const entry = exactTexts.find(tokens, locale);
    if (!entry) return null;
    const shelf = shelves.filter(({ locale }) => locale === entry.locale);
    const others = guessFrom(tokens, shelf, {}).candidates.filter(({ id }) => id !== entry.id);
    const candidates = [
      { id: entry.id, confidence: exactConfidence },
      ...others.map(({ id, confidence }) => ({ id, confidence: Math.min(confidence, 1 - exactConfidence) })),
    ];
    return { locale: entry.locale, candidates, isExact: true, isAmbiguous: false };
  }

  /**
   * One shelf where the language is clear, else the visitor's own if it knows any of the words, first, and whatever knows more of them: a
   * word of one language is no misspelt one of another.
   */
  function shelvesFor(tokens: readonly string[], { locale }: MatchContext): readonly OpenShelf[] {
    if (shelves.length < 2) return shelves;
    const points = weighLanguages(tokens);
    const clear = clearLanguage(points);
    if (clear) return shelves.filter(shelf => shelf.locale === clear);
    const own = locale ? points[locale] : 0;
    const least = own > 0 ? own + 1 : Math.max(...Object.values(points));
    return shelves
      .filter(shelf => points[shelf.locale] >= least || (own > 0 && shelf.locale === locale))
      .sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
  }

  function guessFrom(
    tokens: readonly string[],
    from: readonly OpenShelf[],
    { locale, page }: MatchContext,
  ): Guess {
    let best: Guess = {
      locale: locale ?? from[0]?.locale ?? 'fr',
      candidates: [],
      isExact: false,
      isAmbiguous: false,
    };
    for (const shelf of from) {
      const { ranked, isAmbiguous } = shelf.engine.rank(tokens);
      const preferred = preferPage(ranked, page ?? null, entry => shelf.entries[entry]!.pages);
      const candidates = preferred.map(({ entry, confidence }) => ({
        id: shelf.entries[entry]!.id,
        confidence,
      }));
      const lead = best.candidates[0] ? best.candidates[0].confidence + foreignLead : 0;
      if (candidates[0] && candidates[0].confidence >= lead)
        best = { locale: shelf.locale, candidates, isExact: false, isAmbiguous };
    }
    return best;
  }

  return (text: string, context: MatchContext): Guess => {
    const said = withoutMarkup(text);
    const exact = guessExactly(tokensOf(said), context);
    if (exact) return exact;
    const tokens = tokensOf(withoutOpening(said));
    return guessFrom(tokens, shelvesFor(tokens, context), context);
  };
}
