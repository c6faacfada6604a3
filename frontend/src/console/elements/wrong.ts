import { fieldTexts } from '../../i18n/fields/texts.ts';
import { useTexts } from '../../i18n/locale.ts';
import type { Values } from '../../i18n/translate.ts';

export const useFieldText = () => useTexts(fieldTexts);

/** What to do about a field that the browser does not let through: the key of a sentence and what is named in it. */
export function wrongIn({ type, validity, min, max, minLength }: HTMLInputElement): Wrong {
  if (type === 'number') return ['number', { min, max }];
  if (validity.valueMissing) return ['missing'];
  if (validity.tooShort) return ['short', { min: minLength }];
  return ['email'];
}

export type Wrong = [key: keyof (typeof fieldTexts)['fr'], values?: Values];
