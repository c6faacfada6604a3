import { alertTexts } from '../../i18n/alerts/texts.ts';
import { useTexts } from '../../i18n/locale.ts';

/** What is said about alerts, in the reader's language. */
export const useAlertText = () => useTexts(alertTexts);
