import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** How the console calls agents who look elsewhere. */
export const alertTexts = defineTexts(fr, en);
