import type { Language } from './language.ts';

const list = (words: string) => new Set(words.split(/\s+/));

/** Folded words that carry grammar, not matter. They count for little, and tell which language a question is in. */
export const functionWords: Record<Language, ReadonlySet<string>> = {
  fr: list(
    'a ai aie ait alors apres as au aucun aucune aussi autre aux avait avant avec avez avoir avons c car ce ceci cela celle celui ' +
      'ces cet cette chaque chez comme comment d dans de deja depuis des deux dit doit dois doivent donc dont du elle elles en encore ' +
      'entre es est et etais etait etant ete etes etre eu eux fait faire fais faut font hier ici il ils j je jusque l la le les leur ' +
      'leurs lui m ma mais me meme mes mien moi moins mon n ne ni nos notre nous on ont or ou par parce pas pendant peu peut peux ' +
      'peuvent plus pour pourquoi pouvez pouvoir pourrais pourrait puis puisque qu quand que quel quelle quelles quels qui quoi ' +
      'rien s sa sans se sera ses si sinon soit son sont sous suis sur t ta te tes toi ton toujours tous tout toute toutes tres tu ' +
      'un une vais va vers veut veux voila vont vos votre voudrais voulais vous y etes aurais aimerais souhaite souhaiterais ' +
      'possible savoir demain aujourd hui maintenant quelqu quelque quelques lorsque parceque',
  ),
  en: list(
    'a about after all also am an and any are as at be because been before being but by can could d did do does doing don each ' +
      'for from get had has have having he her here hers him his how i if in into is it its just let like ll m may me might mine ' +
      'more most must my need no nor not now of off on one only or other our out over own please re s same shall she should so some ' +
      'such t than that the their them then there these they this those to too under until up us ve very want was we were what when ' +
      'where which while who whom whose why will with would you your yours im dont cant possible know today tomorrow yesterday now',
  ),
};

/** Said out of politeness: dropped wherever something else was said. */
export const politeWords: Record<Language, ReadonlySet<string>> = {
  fr: list(
    'bonjour bonsoir salut merci svp plait stp coucou allo cher chere madame monsieur mesdames messieurs cordialement',
  ),
  en: list('hello hi hey thanks thank please dear sir madam cheers'),
};
