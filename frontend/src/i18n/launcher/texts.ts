import { defineTexts } from '../translate.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What the launcher says before anything else of the widget is loaded. */
export const launcherTexts = defineTexts(fr, en);
