// The FAQ of a folder and the bot that answers from it, as the server makes them.
import { resolve } from 'node:path';
import { composeFaq } from '../../backend/dist/faq/compose-faq.js';
import { readFaqFolder } from '../../backend/dist/faq/faq-folder.js';
import { createVersion } from '../../backend/dist/faq/faq-version.js';
import { createMatcher } from '../../backend/dist/faq/matcher/matcher.js';
import { loadConfig } from '../../backend/dist/platform/config.js';

export function openFaq(path) {
  const config = loadConfig();
  const folder = path ? resolve(path) : config.faqDir;
  const composed = composeFaq(readFaqFolder(folder), []);
  const matcher = createMatcher(composed.entries, { ...config, lexicon: composed.lexicons });
  const { answerer } = createVersion({ ...composed, limits: config, matcher, now: new Date() });
  return { folder, composed, limits: config, matcher, answerer };
}
