import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What to write in a field that cannot be sent as it is. */
export const fieldTexts = defineTexts(fr, en);
