import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the widget says both on the host page, before its panel is loaded, and in the panel. */
export const hostTexts = defineTexts(fr, en);
