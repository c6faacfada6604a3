import { fold } from './matcher/fold.ts';
import { smallTalkIn } from './smalltalk.ts';

/**
 * Whether somebody asks, in words, to reach a person: "je veux parler à quelqu'un", "un humain svp", "je veu parlé a 1
 * agent", "can I talk to a human". Not when they say that they do not want to, speak of one, or want to become one.
 */
export function asksForPerson(text: string): boolean {
  return clausesOf(text).some(
    clause =>
      (asks.some(pattern => pattern.test(clause)) && !refuses.test(clause) && !declines.test(clause)) ||
      refusesRobot.test(clause),
  );
}

/**
 * Whether a message is nothing but that no person is wanted: "je ne veux pas parler à un conseiller", "pas besoin d'un
 * humain". Not where it goes on with a question.
 */
export function declinesPerson(text: string): boolean {
  const clauses = clausesOf(text);
  return (
    clauses.some(clause => declines.test(clause)) &&
    clauses.every(clause => declines.test(clause) || smallTalkIn(clause) !== null)
  );
}

// Jobs share these names, so "un agent de sécurité" or "un conseiller commercial" must not count.
const jobAhead =
  '(?! (?:(?:qui|who|that) (?!peut|pourrait|puisse|pourra|sait|connait|can|could|will|knows)|de (?!mosala|chez|votre|l equipe|suite)|d (?!urgence)|du (?!support|service)|en (?!ligne|ce|urgence|direct|francais|anglais)|commercia\\w+|clientele|immobilier|bancaire|municipal|estate|jobs?|position))';
const person =
  '(?:quelqu un|qqun|qqn|humains?|vraie? (?:personne|humain|gens)|personne(?: (?:reelle|physique|humaine|vivante))?|etre humain|(?:tele)?conseill(?:er|ers|ere|eres|e)|' +
  'agents?|operateur|operatrice|responsable|technicien(?:ne)?|gens|human(?: being)?s?|(?:real|live|actual) (?:human|person|people|agent|one)|person|people|someone|somebody|' +
  `representative|rep|operator|advis[eo]rs?|manager|supervisor)\\b${jobAhead}`;
const article =
  '(?:a|au|aux|avec|to|with|un|une|d un|d une|le|la|l|les|des|de|vos|votre|mon|one of your|of your|the|an|your|my|ac|ak|vrai|vraie|autre|a vous|moi|me)';
const contact =
  '(?:parler|parlez|discuter|echanger|dialoguer|communiquer|converser|tchatter|chatter|joindre|contacter|appeler|rencontrer|avoir|voir|passez?|passer|transfere[rz]?|' +
  'mettez? moi en (?:relation|contact|communication)|mis en (?:relation|contact)|mettre en (?:relation|contact)|entrer en contact|redirige[rz]?|oriente[rz]?|' +
  'talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|connect(?: me)?|transfer(?: me)?|put me through|get(?: me)?|reach|contact|give me|call)';
const wish =
  '(?:je veu[xt]?|jveu[xt]?|jve|je ve|jv|je voudrai[st]?|jvoudrai[st]?|j aimerai[st]?|je souhaite(?:rais)?|je desire|je prefere|je demande|je cherche a|il me faut|' +
  'j ai besoin|g besoin|besoin|donnez moi|passez moi|i want|i need|i would like|i d like|i d prefer|give me|need|want|get me|puis je|est ce que je peux|je peux|jpeux?|on peut|peut on|can i|could i|may i)';
const courtesy =
  '(?:bonjour|bonsoir|salut|svp|stp|s il vous plait|s il te plait|merci|maintenant|vite|rapidement|tout de suite|de suite|urgent|en urgence|au telephone|en direct|please|plz|pls|now|asap|quickly|' +
  'hello|hi|thanks|reel|reelle|vrai|de mosala|chez vous|du support|du service client)';

const asks: readonly RegExp[] = [
  new RegExp(
    `^(?!personne$)(?:${courtesy} )*(?:(?:un|une|a|an|le|real|live|${wish})(?: |$))*(?:${article} ){0,3}${person}(?: ${courtesy})*$`,
  ),
  new RegExp(`\\b${contact}(?: ${article}){1,3} ${person}`),
  new RegExp(`\\b(?:joindre|contacter|appeler|reach|contact|get) ${person}`),
  new RegExp(`\\b${wish}(?: \\w+){0,2} parle[rz]?(?: ${article}){1,3} ${person}`),
  new RegExp(`\\b${wish}(?: ${article}){1,2} ${person}(?: ${courtesy})*(?: (?:pour|qui|to|who) .*)?$`),
  /^(?:est ce qu )?(?:il )?y a(?: t il)? quelqu un(?: .{0,12})?$/,
  /^(?:is )?(?:anyone|anybody|someone|somebody) (?:there|here)$/,
];
const refuses = new RegExp(
  '\\b(?:ne (?:veux|veut|souhaite|voudrais|desire|cherche|prefere) (?:pas|plus)|(?:veux|veu|souhaite|voudrais|ve) (?:pas|plus|surtout pas)|pas (?:besoin|envie|question|la peine|d humain|d agent|de conseiller)|' +
    'surtout pas|inutile|sans (?:avoir a |devoir )?(?:parler|passer|contacter)|eviter|non merci|' +
    '(?:don t|do not|dont|didn t|never) (?:want|need|wish|like)|no need|without|rather not|avoid|not (?:a|another|want)|instead of)\\b|\\b(?:devenir|become|travailler comme|poste|emploi|metier|embauche|recruter|recrute|hire|hiring|salaire)\\b|' +
    '\\b(?:j ai|as tu|avez vous|a ete|nous avons|on a) (?:deja |bien )?parle\\b|\\b(?:est ce que je parle|am i)\\b|\\b(?:anglais|english|francais|french|lingala) (?:a|with|to)\\b',
);
const unwilling =
  '(?:(?:veu[xt]?|ve|jveu[xt]?|voudrai[st]?|souhaite|desire|cherche|prefere|aimerais) (?:surtout )?(?:pas|plus)(?: du tout)?|prefere(?:rais)? ne pas|' +
  '(?:aucun|pas|plus) (?:besoin|envie)|pas la peine|inutile|surtout pas|ne (?:me |m )?(?:passez|mettez|transferez|redirigez|contactez) pas|' +
  '(?:don t|do not|dont|didn t|never) (?:really |even )?(?:want|need|wish|like)|no need|no point|rather not|prefer not)';
const forNow =
  '(?:pour|for|ca|cela|this|that|l instant|le moment|du tout|at all|right|yet|anymore|aujourd hui|today|en fait)';
const declines = new RegExp(
  `^(?:(?:\\w+ ){0,5}?${unwilling}(?: (?:${contact}|${article}|d|etre|mise?|relation|contact|en|attendre|wait for)){0,6}|(?:non |no )?(?:pas|not|no|aucun)(?: (?:${article}|d)){0,2})` +
    ` ${person}(?: (?:${courtesy}|${forNow}))*$`,
);
const refusesRobot =
  /\b(?:pas|plus|marre|not|don t want|do not want|dont want|stop|tired)\b.*\b(?:parler|discuter|talk|speak|chat|talking)\b.*\b(?:robots?|bots?|machine|ia|ai)\b(?! ou| or)/;

function clausesOf(text: string): string[] {
  return fold(text)
    .slice(0, 600)
    .split(/[,.;:!?\n()]+| (?:mais|but|alors|donc) /)
    .map(clause =>
      clause
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/\b1\b/g, 'un')
        .replace(/\b(?:kelkun|kelk un|quelqun|qlqun|qlq un|quelcun|quelquun)\b/g, 'quelqu un')
        .replace(/\bparl[ea]i?\b(?= (?:a|av|ak|ac))/g, found => (found === 'parle' ? 'parle' : 'parler'))
        .replace(/\b(?:umain|umin|humin)\b/g, 'humain')
        .replace(/\b(?:conseiler|consseiller|conseille|conseile)\b/g, 'conseiller'),
    )
    .filter(clause => clause !== '');
}
