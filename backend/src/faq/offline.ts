import type { OfflinePack } from '../contract/http.ts';
import { openMatcher } from './matcher/matcher.ts';
import { unpackShelf } from './matcher/pack.ts';

/** What a browser may answer by itself, or null: then the question waits for the network. Takes less than 1 ms. */
export type AnswerOffline = (question: string, page?: string) => OfflinePack['answers'][string] | null;

/**
 * For browsers. Takes some 100 ms, so better before the first question.
 * @throws when the pack is not of the format of this code.
 */
export function openOfflinePack({ locale, limits, shelf, answers }: OfflinePack): AnswerOffline {
  const matcher = openMatcher([unpackShelf(shelf)], limits);
  return (question, page) => {
    const { decision, best } = matcher.match(question, { locale, page });
    const isAnswer = decision === 'answer' && best !== null && Object.hasOwn(answers, best.id);
    return (isAnswer && answers[best.id]) || null;
  };
}
