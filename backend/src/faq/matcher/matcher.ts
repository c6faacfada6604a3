import { decide, defaultLimits, type Limits, type MatchDecision } from './decide.ts';
import { detectLanguage } from './detect-language.ts';
import { createEngine, type Engine } from './engine.ts';
import { createExactTexts } from './exact-texts.ts';
import { type Language, languages } from './language.ts';
import { preferPage } from './prefer-page.ts';
import { weightsOf } from './rank.ts';
import { type Trainer, train } from './train.ts';

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
  /** The language to answer in. */
  locale: Language;
}

export interface Matcher {
  match(text: string, context?: MatchContext): MatchResult;
}

export interface MatcherOptions extends Partial<Limits> {
  /** Takes the place of the slow part of building, where somebody remembers its results. */
  trainer?: Trainer;
}

interface Shelf {
  locale: Language;
  entries: readonly MatcherEntry[];
  engine: Engine;
}

interface Guess {
  locale: Language;
  candidates: Candidate[];
  isExact: boolean;
}

/** How much surer the visitor's other language must be where the question's own is not clear. */
const foreignLead = 0.15;
const exactConfidence = 0.99;

/** Builds everything that matching needs from the entries; matching itself is synchronous and free of side effects. */
export function createMatcher(entries: readonly MatcherEntry[], options: MatcherOptions = {}): Matcher {
  const limits = { ...defaultLimits, ...options };
  const shelves = languages
    .map(locale => createShelf(entries, locale, options.trainer ?? train))
    .filter(shelf => shelf.entries.length > 0);
  const exactTexts = createExactTexts(entries);

  function match(text: string, context: MatchContext = {}): MatchResult {
    const guess = guessExactly(text, context) ?? guessFrom(text, shelvesFor(text, context), context);
    const best = guess.candidates[0] ?? null;
    const confidence = best?.confidence ?? 0;
    const decision = guess.isExact
      ? 'answer'
      : decide(confidence, guess.candidates[1]?.confidence ?? 0, limits);
    return { decision, confidence, best, candidates: guess.candidates, locale: guess.locale };
  }

  function guessExactly(text: string, { locale }: MatchContext): Guess | null {
    const entry = exactTexts.find(text, locale);
    if (!entry) return null;
    const shelf = shelves.filter(({ locale }) => locale === entry.locale);
    const others = guessFrom(text, shelf, {}).candidates.filter(({ id }) => id !== entry.id);
    const candidates = [
      { id: entry.id, confidence: exactConfidence },
      ...others.map(({ id, confidence }) => ({ id, confidence: Math.min(confidence, 1 - exactConfidence) })),
    ];
    return { locale: entry.locale, candidates, isExact: true };
  }

  /** One shelf where the language is clear, else all of them, the visitor's own first. */
  function shelvesFor(text: string, { locale }: MatchContext): Shelf[] {
    if (shelves.length < 2) return shelves;
    const clear = detectLanguage(
      text,
      (word, language) => shelves.find(shelf => shelf.locale === language)?.engine.isKnown(word) ?? false,
    );
    if (clear) return shelves.filter(shelf => shelf.locale === clear);
    return shelves.toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
  }

  function guessFrom(text: string, from: readonly Shelf[], { locale, page }: MatchContext): Guess {
    let best: Guess = { locale: locale ?? from[0]?.locale ?? 'fr', candidates: [], isExact: false };
    for (const shelf of from) {
      const { ranked, confidence } = shelf.engine.rank(text);
      const preferred = preferPage(ranked, page ?? null, entry => shelf.entries[entry]!.pages);
      const weights = weightsOf(preferred);
      const candidates = preferred.map(({ entry }, i) => ({
        id: shelf.entries[entry]!.id,
        confidence: confidence * weights[i]!,
      }));
      const lead = best.candidates[0] ? best.candidates[0].confidence + foreignLead : 0;
      if (candidates[0] && candidates[0].confidence >= lead)
        best = { locale: shelf.locale, candidates, isExact: false };
    }
    return best;
  }

  return { match };
}

function createShelf(all: readonly MatcherEntry[], locale: Language, trainer: Trainer): Shelf {
  const entries = all.filter(entry => entry.locale === locale);
  return { locale, entries, engine: createEngine(entries.map(textsOf), locale, trainer) };
}

function textsOf({ question, phrasings, tags = [] }: MatcherEntry): string[] {
  return [question, ...phrasings, ...(tags.length > 0 ? [tags.join(' ')] : [])];
}
