import type { Locale } from 'backend/contract';
import { create } from 'zustand';
import { consoleTexts } from '../i18n/console/texts.ts';
import { findingTexts } from '../i18n/finding/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { chooseLocale, type Translate, type Values } from '../i18n/translate.ts';

type TextKey = keyof (typeof consoleTexts)['fr'];
export type Translator = Translate<TextKey>;
/** A sentence that is not yet in a language, so that it follows the reader's choice. */
export interface Sentence {
  key: TextKey;
  values?: Values;
}

const storageKey = 'mosala.console.locale';

/** The language of the console on this device: French unless the browser or the reader says English. */
export const useLanguage = create<{ locale: Locale }>(() => ({
  locale: chooseLocale(localStorage.getItem(storageKey), navigator.language),
}));

export const useText = (): Translator => useTexts(consoleTexts);

/** The same of what is said about looking for conversations and about the visitor. */
export const useFindingText = () => useTexts(findingTexts);

export function switchLanguage(locale: Locale): void {
  localStorage.setItem(storageKey, locale);
  useLanguage.setState({ locale });
}
