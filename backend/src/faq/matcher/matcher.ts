import { decisionFor, defaultLimits, type Limits, type MatchDecision, reasonFor } from './decide.ts';
import { type Explanation, explainMatch } from './explain.ts';
import { createGuessing } from './guess.ts';
import { type Language, languages } from './language.ts';
import type { EditorLexicons } from './lexicon-option.ts';
import { rehearse } from './rehearse.ts';
import { learnShelf, type OpenShelf, openShelf, textsOf } from './shelf.ts';
import { wordVectorsOf } from './word-vectors.ts';

export interface MatcherEntry {
  /** The same id in two languages is the same entry. */
  id: string;
  locale: Language;
  question: string;
  phrasings: readonly string[];
  /** Words about the entry; they help as one more phrasing does. */
  tags?: readonly string[];
  /** Paths where this entry is likely to be meant. */
  pages?: readonly string[];
}

export interface MatchContext {
  /** The visitor's language; decides where the question's own is not clear. */
  locale?: Language;
  /** The path of the page the visitor is on. */
  page?: string | null;
}

export interface Candidate {
  id: string;
  /** The chance, 0 to 1, that this entry answers the question. */
  confidence: number;
}

export interface MatchResult {
  decision: MatchDecision;
  /** That of `best`, else 0. */
  confidence: number;
  /** The best guess whatever the decision. */
  best: Candidate | null;
  /** Best first, ten at most. */
  candidates: Candidate[];
  /** Several entries have as good a claim to what was said, so that nothing but the visitor tells which is meant. */
  isAmbiguous: boolean;
  /** The language to answer in. */
  locale: Language;
}

export interface Matcher {
  match(text: string, context?: MatchContext): MatchResult;
  /** What led to the result of `match`, for the editors. */
  explain(text: string, context?: MatchContext): Explanation;
}

export interface MatcherOptions extends Partial<Limits> {
  /** What the editors know better than the built-in word lists. */
  lexicon?: EditorLexicons;
}

/** Builds everything that matching needs from the entries; matching itself is synchronous and free of side effects. */
export function createMatcher(
  entries: readonly MatcherEntry[],
  { lexicon: lexicons = {}, ...limits }: MatcherOptions = {},
): Matcher {
  const shelves = textsByLanguage(entries, lexicons).map(({ entries, ...material }) =>
    openShelf({ ...material, entries, knowledge: learnShelf(material, wordVectorsOf) }, wordVectorsOf),
  );
  const matcher = openMatcher(shelves, { ...defaultLimits, ...limits });
  rehearse(matcher, entries);
  return matcher;
}

/** What there is to learn, language by language, with the entries it is for; a language without entries has no part. */
export function textsByLanguage(entries: readonly MatcherEntry[], lexicons: EditorLexicons) {
  return languages
    .map(locale => ({
      locale,
      lexicon: lexicons[locale],
      entries: entries.filter(entry => entry.locale === locale),
    }))
    .filter(({ entries }) => entries.length > 0)
    .map(each => ({ ...each, texts: each.entries.map(textsOf) }));
}

/** The matcher of what `openShelf` made of what `learnShelf` made of `textsByLanguage`. */
export function openMatcher(shelves: readonly OpenShelf[], limits: Limits): Matcher {
  const guess = createGuessing(shelves);

  function judge(text: string, context: MatchContext) {
    const { candidates, locale, isExact, isAmbiguous } = guess(text, context);
    const best = candidates[0] ?? null;
    const confidence = best?.confidence ?? 0;
    const reason = isExact
      ? 'exact_text'
      : reasonFor(
          candidates.map(each => each.confidence),
          limits,
          isAmbiguous,
        );
    const result: MatchResult = {
      decision: decisionFor(reason),
      confidence,
      best,
      candidates,
      isAmbiguous: reason === 'two_alike' || reason === 'too_little_said',
      locale,
    };
    return { result, reason };
  }

  return {
    match: (text, context = {}) => judge(text, context).result,
    explain(text, context = {}) {
      const { result, reason } = judge(text, context);
      const shelf = shelves.find(({ locale }) => locale === result.locale);
      return explainMatch(text, result, reason, shelf);
    },
  };
}
