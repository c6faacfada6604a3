import { fold } from './matcher/fold.ts';
import { editDistance } from './matcher/spelling.ts';

export type SmallTalk =
  | 'greeting'
  | 'wellbeing'
  | 'thanks'
  | 'goodbye'
  | 'insult'
  | 'robot'
  | 'laughter'
  | 'acknowledgement'
  | 'help'
  | 'emoji';

const mostWords = 12;
const fuzzyFrom = 5;

/**
 * What kind of small talk a message is, when it is nothing else: "bonjour" is, "bonjour, comment créer un compte ?" is a
 * question. French, English and the spelling of text messages; one slip a word is forgiven from five letters.
 */
export function smallTalkIn(text: string): SmallTalk | null {
  if (isEmojiOnly(text)) return 'emoji';
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords) return null;
  const kinds = kindsOf(words);
  return order.find(kind => kinds?.has(kind)) ?? null;
}

/** The more telling first: "bonjour, merci, au revoir" is a goodbye. */
const order: readonly SmallTalk[] = [
  'insult',
  'robot',
  'goodbye',
  'thanks',
  'help',
  'wellbeing',
  'acknowledgement',
  'laughter',
  'greeting',
];

const phrases: readonly { kind: SmallTalk; words: string[] }[] = Object.entries({
  greeting:
    'bonjour|bonsoir|salut|coucou|hello|hi|hey|hé|yo|bjr|bsr|slt|cc|allo|mbote|salam|good morning|good evening|good afternoon|' +
    'good day|bonne journee a vous|re|rebonjour|wesh|hi there|hello there|greetings',
  wellbeing:
    'ca va|sa va|cava|cv bien|comment ca va|comment sa va|comment allez vous|comment vas tu|cmt ca va|kmt sa va|vous allez bien|' +
    'tu vas bien|la forme|quoi de neuf|how are you|how r u|how are u|how is it going|how are you doing|whats up|what s up|sup|how do you do',
  thanks:
    'merci|mci|mrc|mercii|thanks|thank you|thank u|thx|ty|tks|je vous remercie|je te remercie|remerciements|cimer|' +
    'much appreciated|thanks a lot|thank you so much|cest gentil|c est gentil|vous etes gentil|super|parfait|genial|excellent|nickel|' +
    'great|perfect|awesome|bravo|matondo|melesi',
  goodbye:
    'au revoir|aurevoir|orevoir|o revoir|a bientot|a plus|a plus tard|a la prochaine|a demain|bonne journee|bonne soiree|bonne nuit|ciao|tchao|adieu|' +
    'bye|bye bye|goodbye|good bye|see you|see you soon|see ya|good night|have a nice day|have a good day|bonne continuation|a+|bon week end',
  insult:
    'idiot|imbecile|connard|connasse|con|conne|stupide|debile|nul|nulle|merde|putain|fdp|tg|ta gueule|ferme la|va te faire foutre|fils de pute|' +
    'encule|salaud|batard|tu es nul|vous etes nuls|tu sers a rien|tu ne sers a rien|vous servez a rien|c est nul|c nul|stupid|dumb|asshole|shit|fuck|fuck you|fuck off|' +
    'shut up|you suck|you are useless|useless|moron|bullshit|bitch|bande d idiots|crétin|abruti|gros nul|espece d idiot|t es nul|t nul|wtf',
  robot:
    'es tu un robot|etes vous un robot|tu es un robot|vous etes un robot|t es un robot|t un robot|c est un robot|est ce un robot|' +
    'es tu humain|etes vous humain|es tu un humain|etes vous un humain|etes vous une vraie personne|es tu une vraie personne|tu es humain|' +
    'es tu une machine|etes vous une machine|est ce que tu es un robot|est ce que vous etes un robot|est ce que je parle a un robot|je parle a un robot|' +
    'est ce que je parle a un humain|je parle a un humain|je parle a une machine|es tu une ia|etes vous une ia|tu es une ia|t une ia|robot|bot|tu es reel|es tu reel|' +
    'are you a robot|are you a bot|are you human|are you a human|are you real|are you a real person|are you an ai|r u a bot|is this a bot|is this a robot|' +
    'am i talking to a robot|am i talking to a bot|am i talking to a human|am i chatting with a robot|am i speaking to a robot|am i talking to a machine',
  help:
    'aide|aidez moi|aide moi|a l aide|au secours|besoin d aide|j ai besoin d aide|g besoin d aide|j ai besoin d un renseignement|pouvez vous m aider|peux tu m aider|' +
    'tu peux m aider|vous pouvez m aider|j ai une question|g une question|j ai des questions|une question|question|j ai un probleme|j ai un souci|g un probleme|g 1 pb|probleme|' +
    'je voudrais un renseignement|je voudrais des renseignements|je veux un renseignement|un renseignement|renseignement|renseignements|information|informations|info|infos|' +
    'je veux des informations|je voudrais des informations|je voudrais une information|je voudrais savoir quelque chose|je voudrais poser une question|je peux poser une question|puis je poser une question|' +
    'help|help me|i need help|need help|can you help|can you help me|could you help me|i have a question|a question|i have a problem|i have an issue|can i ask a question|can i ask you something|information',
  laughter: 'mdr|lol|ptdr|xd|haha|hahaha|hihi|hehe|hoho|rofl|lmao|jpp|ah ah|ha ha|xptdr|trop drole|so funny',
  acknowledgement:
    'ok|okay|oki|okey|d accord|dac|dacc|daccord|oui|ouais|wi|yes|yep|yeah|non|no|nope|nan|bien|tres bien|entendu|compris|j ai compris|je comprends|' +
    'c est bon|c bon|c est compris|got it|i see|understood|alright|all right|fine|ca marche|ok ca marche|je vois|bien recu|not now|rien|nothing|plus rien|c est tout|that s all|ah|ah bon|vraiment',
} satisfies Record<Exclude<SmallTalk, 'emoji'>, string>)
  .flatMap(([kind, list]) =>
    list.split('|').map(phrase => ({ kind: kind as SmallTalk, words: wordsOf(phrase) })),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** May stand beside small talk without making it more than that. */
const fillers = new Set(
  (
    'a tous toutes tout le monde monsieur madame mr mme messieurs mesdames l equipe la the team vous toi et and bien bcp beaucoup infiniment mille fois pour votre aide ' +
    'reponse your help so very much a lot mon ma cher chere ami amie frere soeur bro sir madam mosala alors donc de rien encore again everyone all there svp plz please ou ' +
    'quand meme c est it s est ce que mec toujours vraiment trop tres grand ok oh ah eh bon ben bah mais'
  ).split(' '),
);

function kindsOf(words: readonly string[]): Set<SmallTalk> | null {
  const kinds = new Set<SmallTalk>();
  let at = 0;
  while (at < words.length) {
    const phrase = phrases.find(phrase => phrase.words.every((word, i) => isLike(words[at + i], word)));
    if (phrase) kinds.add(phrase.kind);
    else if (!fillers.has(words[at]!)) return null;
    at += phrase?.words.length ?? 1;
  }
  return kinds;
}

function isLike(given: string | undefined, meant: string): boolean {
  if (given === undefined) return false;
  if (given === meant) return true;
  return meant.length >= fuzzyFrom && given[0] === meant[0] && editDistance(given, meant, 1) <= 1;
}

/** Folded words, drawn-out letters shortened ("saluuuut"), laughter of any length the same. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/\ba\+/g, 'a plus')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(word =>
    word
      .replace(/^(?:h?[aeio]?(?:h[aeio]){2,}h?|(?:ha|ah){2,}h?a?)$/, 'haha')
      .replace(/^m+d+r+$/, 'mdr')
      .replace(/^lo+l+$/, 'lol')
      .replace(/(.)\1{2,}/g, '$1')
      .replace(/^1$/, 'un'),
  );
}

function isEmojiOnly(text: string): boolean {
  return (
    (/(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u.test(text) &&
      /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{P}|\s)+$/u.test(text)) ||
    /^\s*(?:[:;x]'?-?[()dp]+|<3|\^\^)\s*$/i.test(text)
  );
}
