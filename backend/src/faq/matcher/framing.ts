import type { Language } from './language.ts';
import type { Word } from './words.ts';

// Folded, apostrophes as spaces.
const framings: Record<Language, readonly string[]> = {
  fr: [
    '(?:qu )?est ce qu(?:e|)',
    '(?:je|j) (?:voudrais|veux|voulais|souhaite|souhaiterais|aimerais|desire|ai besoin de)(?: bien| juste| simplement)* (?:savoir|connaitre|comprendre|(?:vous )?demander|me renseigner sur|avoir des informations sur)(?: si| comment| sur)?',
    '(?:pouvez|pourriez|peux|pourrais|sauriez|saurais)(?: vous| tu)?(?: s il (?:vous|te) plait)? (?:m|me|nous) (?:dire|expliquer|indiquer|informer|renseigner|aider|preciser)(?: si| a| sur| comment)?',
    '(?:dis|dites|explique|expliquez|aide|aidez) moi(?: si| a)?',
    's il (?:vous|te) plait',
    'j ai une question(?: sur)?',
    'j ai besoin d aide(?: pour)?',
    'merci (?:d avance|beaucoup|de (?:me repondre|votre reponse|votre aide))',
    'je me (?:demande|demandais)(?: si)?',
    '(?:sais tu|savez vous)(?: si)?',
    '(?:est|serait) il possible de',
    'y a t il(?: un moyen de)?',
  ],
  en: [
    'i (?:would|d) like to (?:know|ask)(?: if| how| about)?',
    'i (?:want|wanted|need) to (?:know|ask)(?: if| how| about)?',
    '(?:can|could|would|will) you (?:please )?(?:tell|explain to|help|inform|let) (?:me|us)(?: know)?(?: if| how| about| with| to)?',
    'do you know(?: if| how)?',
    '(?:please )?(?:tell|help) me',
    'i have a question(?: about)?',
    'i was wondering(?: if)?',
    'is it possible to',
    'is there (?:a|any) way to',
    'thanks? (?:you )?in advance',
  ],
};

const patterns: Record<Language, RegExp> = { fr: anyOf(framings.fr), en: anyOf(framings.en) };

/** Takes out what begins or ends a question politely and says nothing of what it is about: "pouvez-vous me dire si". */
export function withoutFraming<Known extends Word>(
  words: readonly Known[],
  language: Language,
): readonly Known[] {
  const text = ` ${words.map(({ text }) => text).join(' ')} `;
  const rest = text.replace(patterns[language], framing => framing.replace(/[^ ]+/g, ''));
  if (rest === text) return words;
  const places = rest.split(' ');
  return words.filter((_, at) => places[at + 1] !== '');
}

function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(` (?:${texts.join('|')})(?= )`, 'g');
}
