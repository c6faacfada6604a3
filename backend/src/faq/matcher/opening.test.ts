import { expect, test } from '@jest/globals';
import { withoutOpening } from './opening.ts';

test.each([
  ['Excusez-moi, comment payer ?', 'comment payer ?'],
  ['bonjour monsieur, excusez moi de vous déranger comment payer', 'comment payer'],
  ['Désolée de vous déranger, comment payer ?', 'comment payer ?'],
  ['pardonnez-moi comment payer', 'comment payer'],
  ['Excuse me, how do I pay?', 'how do I pay?'],
  ['hello sorry to bother you how do I pay', 'how do I pay'],
])('what is asked is left of %s', (text, left) => expect(withoutOpening(text)).toBe(left));

test.each([
  'excusez-moi',
  'mot d’excuse pour hier',
  'Excusez mon absence',
  'désolé, je ne peux pas venir',
  'sorry I am late',
  'je m’excuse pour hier',
])('nothing is taken from %s', text => expect(withoutOpening(text)).toBe(text));
