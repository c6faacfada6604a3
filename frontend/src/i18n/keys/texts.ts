import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** The console by keyboard: its palette, its shortcuts, its looks. */
export const keyTexts = defineTexts(fr, en);
