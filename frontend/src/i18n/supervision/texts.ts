import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the console says to supervisors about everybody's work. */
export const supervisionTexts = defineTexts(fr, en);
