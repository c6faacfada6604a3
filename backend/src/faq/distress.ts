import { fold } from './matcher/fold.ts';

const jests = "(?! d(?:e|’|')? ?(?:rire|faim|soif|ennui|honte|chaud))";
const signs = new RegExp(
  [
    `\\b(?:veux|veu|voudrais|vouloir|envie de|prefere|vais) (?:juste |vraiment )?(?:mourir|crever)\\b${jests}`,
    "\\b(?:me suicider|me tuer|m'oter la vie|en finir avec (?:la|ma) vie|mettre fin a (?:mes jours|ma vie))\\b",
    '\\bplus (?:envie|la force|le courage) de vivre\\b',
    '\\b(?:want to|wanna|wish to) die\\b(?! (?:of|laughing))',
    '\\b(?:kill|hurt) myself\\b|\\bend (?:my life|it all)\\b|\\bsuicidal\\b',
    "\\b(?:don'?t|do not) want to live\\b",
  ].join('|'),
);

/** Whether somebody says that they want to die: before anything else they are to hear a kind word and meet a person. */
export function isInDistress(text: string): boolean {
  return signs.test(fold(text));
}
