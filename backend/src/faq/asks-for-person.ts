import { rolesByClause } from './asks-for-person-roles.ts';

/**
 * Whether somebody asks, in words, to reach a person: "je veux parler à quelqu'un", "un humain svp", "je veu parlé a 1
 * agent", "rappelez-moi", "can I talk to a human". Not when they say that they do not want to, speak of one, or want to
 * become one.
 */
export function asksForPerson(text: string): boolean {
  return rolesByClause(text).some(roles => refusesRobot.test(roles) || wants(roles));
}

/**
 * Whether a message is nothing but that no person is wanted: "je ne veux pas parler à un conseiller", "pas besoin d'un
 * humain". Not where it goes on with a question.
 */
export function declinesPerson(text: string): boolean {
  const clauses = rolesByClause(text);
  return (
    clauses.some(roles => declines.test(roles)) &&
    clauses.every(roles => declines.test(roles) || isPolite.test(roles))
  );
}

/** What is said up to the person may take the wish back; what follows may say anything. */
function wants(roles: string): boolean {
  const said = [...asks, ...(roles.includes('outsider ') ? [] : calls)].map(rule => rule.exec(roles));
  return said.some(found => found !== null && !refused.test(roles.slice(0, found.index + found[0].length)));
}

// Rules over roles, each followed by a space.
const one = (roles: string) => `(?:${roles.replaceAll(' ', '|')}) `;
const any = (roles: string) => `(?:${one(roles)})*`;
const not = (following: string) => `(?!${following})`;

const between = any('link the of me polite');
const person = one('human someone desk');
const end = `${any('polite link the free when')}$`;
const nowOrLater = not(one('the mine can word who told'));

/** Not "agent de sécurité", nor "une personne qui a postulé". */
const ofUs = not(
  `trade |there |of ${not(one('me human desk'))}|who ${not(any('not link me') + one('can able talk help call free'))}`,
);
/** Of whoever could be anybody, no more is said than what they are to do. */
const forUs =
  not(`${any('polite')}who (?:me )?word `) +
  `(?=$|${[
    one('polite not when free phone talk able'),
    `${one('so link of')}(?:me )?${one('help talk call able')}`,
    `${one('who link')}${any('not link me')}(?:me help |${one('can able who')})`,
  ].join('|')})`;

const asks = [
  // "un humain svp"
  `^${not('someone $')}${any('polite link the of wish can me there able hand so have')}(?:${person}${any('link')})+(?:${end}|so me help |${any('polite')}not ${between}robot )`,
  // "parler de mon dossier à quelqu'un"
  `${one('talk call')}(?:${one('of so')}${one('the link mine')}word )?${between}${person}${ofUs}`,
  `${one('wish can')}${between}spoke ${between}${person}${ofUs}`,
  // "passez-moi un agent", "vous pouvez me passer quelqu'un ?", "transférez-moi"
  `(?:${one('hand have')}me |me hand |ring )${between}${person}${ofUs}`,
  `^${any('polite')}hand me ${any('polite')}$`,
  // "je veux un conseiller", "je voudrais avoir quelqu'un au téléphone"
  `wish ${between}human ${ofUs}`,
  `wish ${between}${person}${forUs}`,
  `${one('wish can')}${between}${one('have hand')}${between}${person}${forUs}`,
  // "y a pas un humain ici ?", "quelqu'un peut m'aider ?"
  `(?<!word )there ${any('not')}${between}${person}${forUs}`,
  `${person}${one('can able')}${between}${one('help talk')}${end}`,
  `can ${between}${person}${between}${one('help talk')}${between}${end}`,
  // "à qui puis-je parler ?"
  `who ${any('can link')}talk ${end}`,
].map(rule => new RegExp(rule));

const calls = [
  // "rappelez-moi", "call me"
  `ring ${nowOrLater}`,
  `^${any('polite link the of wish can have hand me so human someone desk')}call me ${nowOrLater}`,
  // "vous pouvez me rappeler ?", "je voudrais qu'un conseiller m'appelle"
  `${one('wish can human someone desk')}${any('link the of polite human someone desk can so')}me call ${nowOrLater}`,
  // "je souhaite être rappelé"
  `${one('wish can')}(?:\\w+ ){0,4}?called ${nowOrLater}`,
  // "je préfère expliquer de vive voix"
  `(?:${one('talk help')}|${one('wish can')}(?:\\w+ )?spoke )(?:\\w+ ){0,4}?phone `,
].map(rule => new RegExp(rule));

const unwilling = `(?:wish (?:not )+|not ${any('link the of me')}wish |needless )`;
const refused = new RegExp(
  `(?:${unwilling}|without )(?:${not(one('word robot help'))}\\w+ )*$|told (?:\\w+ )*$`,
);
const declines = new RegExp(
  `^(?:(?:\\w+ ){0,5}?(?:${unwilling}|not me ${one('hand call')}(?:not )?)${any('link the of me talk call have hand wish spoke')}|${any('polite')}not ${between})${person}${any('polite')}$`,
);
const isPolite = new RegExp(`^(?:${one('polite not')})+$`);
const refusesRobot = new RegExp(
  `(?:${unwilling}|enough )${any('link the of me talk have enough')}robot |not (?:\\w+ ){0,4}talk ${between}robot `,
);
