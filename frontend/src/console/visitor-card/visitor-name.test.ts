import { expect, test } from '@jest/globals';
import { consoleTexts } from '../../i18n/console/texts.ts';
import { translator } from '../../i18n/translate.ts';
import { exampleConversation, exampleTime } from '../examples.ts';
import { visitorName } from './visitor-name.ts';

const t = translator(consoleTexts, 'fr');
const typed = { name: 'Aïcha Diallo', phone: '061234567', leftAt: exampleTime };

test('a visitor is called what they typed, and what the host site says where it says something', () => {
  const unknown = exampleConversation('a1b2c');
  expect(visitorName(unknown, t)).toBe('Visiteur a1b2c');
  expect(visitorName({ ...unknown, contact: typed }, t)).toBe('Aïcha Diallo');
  const vouchedFor = { ...unknown.visitor, name: 'Marie Ngoma' };
  expect(visitorName({ visitor: vouchedFor, contact: typed }, t)).toBe('Marie Ngoma');
});
