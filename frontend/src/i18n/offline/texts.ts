import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What is said without the server. They come with the code that says it, not with the first panel. */
export const offlineTexts = defineTexts(fr, en);
