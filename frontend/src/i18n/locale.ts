import type { Locale } from 'backend/contract';
import { createContext, useContext, useMemo } from 'react';
import { type Texts, type Translate, translator } from './translate.ts';

/** The language of everything below it. */
export const LocaleContext = createContext<Locale>('fr');

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The texts of a set in the language of the place where they are shown. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const locale = useLocale();
  return useMemo(() => translator(texts, locale), [texts, locale]);
}
