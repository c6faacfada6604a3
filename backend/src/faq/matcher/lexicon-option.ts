import type { Language } from './language.ts';

/** What the editors know better than the built-in lists; all of it is folded before use. */
export interface EditorLexicon {
  /** Groups of words and expressions that mean the same. */
  synonyms?: readonly (readonly string[])[];
  /** What a short spelling stands for: `{ mdp: 'mot de passe' }`. */
  abbreviations?: Readonly<Record<string, string>>;
  /** Words that never matter here. */
  ignore?: readonly string[];
}

export type EditorLexicons = Partial<Record<Language, EditorLexicon>>;
