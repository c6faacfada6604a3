const greeting =
  '(?:bonjour|bonsoir|salut|bjr|bsr|slt|hello|hi|hey)(?: (?:monsieur|madame|mr|mme|sir|madam|everyone|(?:à|a) tous|tout le monde))?[ ,.!]+';
const bother =
  '(?: (?:de (?:vous|te) d[eé]ranger|(?:pour le|du) d[eé]rangement)| (?:to|for) (?:bother|disturb)(?:ing)?(?: you)?)';
/** What somebody excuses themselves for: it is an excuse then. */
const excused =
  "(?: (?:for|from|pour|de|du)\\b| d['’]|[ ,.!]*(?:je (?:ne )?(?:pourrai pas venir|viendrai pas)|j['’]aurai du retard|i won['’]?t come|i(?: wi|['’])ll be late))";
const opening = new RegExp(
  `^\\s*(?:${greeting})?(?:(?:excus(?:e|ez|er)|pardonne[zr]?)[- ]moi${bother}?|(?:excuse|pardon) me${bother}?|` +
    `(?:(?:je suis )?d[eé]sol[eé]e?|(?:i['’]?m |i am )?sorry)${bother})(?!\\p{L})(?!${excused})[ ,.!:;]*`,
  'iu',
);

/** What is asked after "excusez-moi de vous déranger", which is no excuse for an absence. Where nothing else is said, all of it. */
export function withoutOpening(text: string): string {
  const rest = text.replace(opening, '');
  return /\p{L}/u.test(rest) ? rest : text;
}
