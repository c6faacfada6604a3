import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the console says about accounts: the team, one's own, and the page an invitation leads to. */
export const peopleTexts = defineTexts(fr, en);
