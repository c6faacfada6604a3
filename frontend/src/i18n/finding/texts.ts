import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the console says about looking for conversations, and about the visitor one is with. */
export const findingTexts = defineTexts(fr, en);
