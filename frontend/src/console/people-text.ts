import { useTexts } from '../i18n/locale.ts';
import { peopleTexts } from '../i18n/people/texts.ts';

/** What is said about accounts; it comes with the pages that say it. */
export const usePeopleText = () => useTexts(peopleTexts);
