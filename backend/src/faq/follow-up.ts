import type { Entry } from './entry.ts';

/** Longer messages say themselves what they are about. */
const followUpWords = 6;
/** How many times likelier an entry near the topic is in a follow-up. Chosen on a dozen of them: cautious rather than quick. */
const nearness = 5;

/** Whether a message is short enough to lean on the answer before. */
export function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= followUpWords;
}

/** Whether somebody who was answered with `topic` may well go on with this entry. */
export function isNear(entry: Entry, topic: Entry): boolean {
  return entry.category === topic.category || topic.related.includes(entry.id);
}

/** The chance of an entry near the topic, once the message is known to be a follow-up. */
export function lifted(probability: number): number {
  const odds = (nearness * probability) / (1 - Math.min(probability, 0.999));
  return odds / (1 + odds);
}
