import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the parts that widget and console share say. */
export const chatTexts = defineTexts(fr, en);
