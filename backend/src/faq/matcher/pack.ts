import { readEntries } from './engine.ts';
import type { Judge } from './judge.ts';
import { indexPhrasings } from './model.ts';
import { stemDirections } from './near-words.ts';
import { learnShelf, type OpenShelf, openShelf, type ShelfTexts, textsOf } from './shelf.ts';
import { speechOf } from './speech.ts';
import { type PackedWeights, packWeights, unpackWeights } from './weights.ts';

/** Another format needs another number: what an older matcher packed is refused. */
const format = 2;

interface Packed extends ShelfTexts {
  format: number;
  judge: Judge;
  weights: PackedWeights[];
}

/**
 * A shelf as text for a browser: the texts themselves and the weights that matter most. All that follows from the
 * texts is found anew by `unpackShelf`. Word vectors would weigh more than all the rest: what a browser gets is learned without
 * them, which takes half a second for a hundred entries, and they take some 60 KB (gzip).
 */
export function packShelf({ locale, entries, lexicon }: ShelfTexts): string {
  const { model } = learnShelf({ locale, texts: entries.map(textsOf), lexicon }, () => null);
  const packed: Packed = {
    format,
    locale,
    entries: entries.map(({ id, locale, question, phrasings, tags, pages }) => ({
      id,
      locale,
      question,
      phrasings,
      ...(tags && { tags }),
      ...(pages && { pages }),
    })),
    lexicon,
    judge: model.judge,
    weights: packWeights(model.classifier.features, entries.length),
  };
  return JSON.stringify(packed);
}

/** @throws when the text is of another format, or no JSON. */
export function unpackShelf(text: string): OpenShelf {
  const { format: given, judge, weights, ...shelf } = JSON.parse(text) as Packed; // our own writing; the format is checked next
  if (given !== format) throw new Error(`packed matcher of format ${given}, not ${format}`);
  const speech = speechOf(shelf.locale, shelf.lexicon);
  const { uses, phrasings } = readEntries(shelf.entries.map(textsOf), speech);
  const index = indexPhrasings(phrasings, shelf.entries.length);
  const features = unpackWeights(weights, index.vocabulary.firstSense);
  const classifier = { features, senses: new Float32Array() };
  const stems = stemDirections(uses.keys(), index.vocabulary, speech);
  const knowledge = { uses, model: { ...index, stems, classifier, judge } };
  return openShelf({ ...shelf, lexicon: shelf.lexicon, knowledge }, () => null);
}
