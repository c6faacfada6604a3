import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the console says about departments: their page, and what an agent serves. */
export const departmentTexts = defineTexts(fr, en);
