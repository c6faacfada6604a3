import { expect, test } from '@jest/globals';
import type { Locale } from 'backend/contract';
import { translator } from '../i18n/translate.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { waitText } from './wait-text.ts';

test.each([
  [0, 1, 'd’ici 1 minute.', 'within 1 minute.'],
  [0, 12, 'd’ici 12 minutes.', 'within 12 minutes.'],
  [12, 12, 'd’ici 12 minutes.', 'within 12 minutes.'],
  [3, 119, 'dans 3 à 119 minutes.', 'in 3 to 119 minutes.'],
  [35, 545, 'dans 35 minutes à 9 heures.', 'in 35 minutes to 9 hours.'],
  [120, 545, 'dans 2 à 9 heures.', 'in 2 to 9 hours.'],
  [125, 130, 'd’ici 2 heures.', 'within 2 hours.'],
])('a wait of %d to %d minutes reads as people say it', (from, to, fr, en) => {
  const said = (locale: Locale) => {
    const wait = { fromSeconds: from * 60, toSeconds: to * 60 };
    return waitText(wait, locale, translator(widgetTexts, locale)).replaceAll('\u00a0', ' ');
  };
  expect(said('fr')).toBe(`Réponse probable ${fr}`);
  expect(said('en')).toBe(`Probably answered ${en}`);
});
