import { useTexts } from '../../i18n/locale.ts';
import { supervisionTexts } from '../../i18n/supervision/texts.ts';

/** What supervisors read; it comes with their page. */
export const useSupervisionText = () => useTexts(supervisionTexts);
