import type { Locale } from 'backend/contract';

/** A text, or one for each plural form that `Intl.PluralRules` names; `{count}` chooses among them. */
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Texts<Key extends string = string> = Readonly<Record<Locale, Readonly<Record<Key, Text>>>>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** A set of texts whose keys are those of its French file; the English file must have them all. */
export function defineTexts<French extends Record<string, Text>>(
  fr: French,
  en: Record<keyof French & string, Text>,
): Texts<keyof French & string> {
  return { fr, en };
}

/** Returns the function that turns a key of `texts` into a sentence, with each `{name}` replaced by its value. */
export function translator<Key extends string>(texts: Texts<Key>, locale: Locale): Translate<Key> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const text = texts[locale][key];
    const sentence =
      typeof text === 'string' ? text : (text[plural.select(Number(values.count))] ?? text.other);
    return setIn(locale, sentence).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name] ?? placeholder;
      return typeof value === 'number' ? number.format(value) : value.replace(bidiControls, '');
    });
  };
}

/** In French no line begins with one of these signs: they keep their space and the word before. */
function setIn(locale: Locale, sentence: string): string {
  if (locale !== 'fr') return sentence;
  return sentence.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

/** Characters that turn the direction of what follows, up to the end of the sentence. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** The first of `wishes` (BCP 47 tags, most wanted first) that there are texts for; French when there is none. */
export function chooseLocale(...wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (language === 'fr' || language === 'en') return language;
  }
  return 'fr';
}
