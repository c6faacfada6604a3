import { keyTexts } from '../../i18n/keys/texts.ts';
import { useTexts } from '../../i18n/locale.ts';

/** What is said about the keyboard and the looks, in the reader's language. */
export const useKeyText = () => useTexts(keyTexts);
