import { expect, test } from '@jest/globals';
import { withoutOpening } from './opening.ts';

test.each([
  ['Excusez-moi, comment payer ?', 'comment payer ?'],
  ['bonjour monsieur, excusez moi de vous déranger comment payer', 'comment payer'],
  ['Désolée de vous déranger, comment payer ?', 'comment payer ?'],
  ['pardonnez-moi comment payer', 'comment payer'],
  ['bonjour à tous excusez-moi comment payer', 'comment payer'],
  ['excusez-moi je ne pourrai pas payer', 'je ne pourrai pas payer'],
  ['excusez-moi depuis quand', 'depuis quand'],
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
  'excuse me for being late to the course',
  'excuse me from class tomorrow',
  'Excuse me, I’ll be late tomorrow',
  'excusez moi du retard',
  'excusez-moi d’être absent',
  'excusez-moi je ne pourrai pas venir au cours',
])('nothing is taken from %s', text => expect(withoutOpening(text)).toBe(text));
