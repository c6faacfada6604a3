import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the agent console says. */
export const consoleTexts = defineTexts(fr, en);
