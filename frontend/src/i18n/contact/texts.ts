import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the widget asks of somebody who wants to be called back; loaded with the form. */
export const contactTexts = defineTexts(fr, en);
