import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { waitingTalkIn } from './while-waiting.ts';

test.each([
  ['presence', 'vous êtes là ?'],
  ['presence', 'allô ?'],
  ['presence', 'bonjour, t’es là ?'],
  ['presence', 'are you there'],
  ['presence', 'bonjour ?'],
  ['presence', '??'],
  ['impatience', 'c’est long'],
  ['impatience', 'c tro long'],
  ['impatience', 'sa fait 1h'],
  ['impatience', 'j attend depuis tt a lheure'],
  ['impatience', 'mais c trop long'],
  ['impatience', 'ça fait 10 min que j’attends'],
  ['impatience', 'ca fait 1h que jattends svp'],
  ['impatience', 'toujours personne ?'],
  ['impatience', 'persone ne répond'],
  ['impatience', 'dépêchez-vous svp'],
  ['impatience', 'c’est urgent !'],
  ['impatience', 'c’est quand mon tour ?'],
  ['impatience', 'I have been waiting for 20 minutes'],
  ['impatience', 'nobody is answering'],
  ['patience', 'ok j’attends'],
  ['contact', 'mon numéro 0812345678'],
  ['contact', '+243 812 345 678'],
  ['contact', 'voici mon numéro WhatsApp : 06.123.45.67'],
  ['contact', 'mon mail c’est paul@exemple.cd'],
  ['contact', 'my number is 0812345678'],
  ['upset', '😡'],
  ['insult', 'vous êtes nuls'],
])('%s: %s', (kind, text) => expect(waitingTalkIn(text)?.kind).toBe(kind));

test.each([
  'c’est long la formation ?',
  'combien de temps ?',
  'quand ?',
  'combien de temps dure la formation',
  'le recruteur ne répond pas',
  'personne ne répond à ma candidature',
  'j’attends mon certificat depuis 2 jours',
  'votre numéro de téléphone',
  'mon numéro',
  'je veux changer mon numéro 0812345678',
  'orange money',
  'my number is wrong 0812345678',
  'how long does the course take',
  'mot de passe',
  'merci',
  'bonjour',
])('a message that says more, or nothing of the waiting, is none: %s', text =>
  expect(waitingTalkIn(text)).toBeNull());

test.each([
  '@'.repeat(4_000),
  'a'.repeat(4_000),
  'a@'.repeat(2_000),
  '@'.repeat(200),
  'a@'.repeat(100),
  `😀${'#*'.repeat(90)}a`,
])('no text keeps the server: %#', text => {
  const look = () => runInNewContext('waitingTalkIn(text)', { waitingTalkIn, text }, { timeout: 5_000 });
  expect(look()).toBeNull();
});
