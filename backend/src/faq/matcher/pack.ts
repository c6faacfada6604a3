import { type Knowledge, readEntries } from './engine.ts';
import { indexPhrasings } from './model.ts';
import { type OpenShelf, openShelf, type Shelf, textsOf } from './shelf.ts';
import { speechOf } from './speech.ts';
import { type PackedWeights, packWeights, unpackWeights } from './weights.ts';

/** Another format needs another number: what an older matcher packed is refused. */
const format = 1;

interface Packed extends Omit<Shelf, 'knowledge'> {
  format: number;
  judge: Knowledge['model']['judge'];
  weights: PackedWeights[];
}

/**
 * A shelf as text for a browser: the texts themselves and the weights that matter most. All that follows from the
 * texts is found anew by `unpackShelf`, and word vectors stay behind, so that a hundred entries take some 60 KB (gzip).
 */
export function packShelf({ locale, entries, lexicon, knowledge }: Shelf): string {
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
    judge: knowledge.model.judge,
    weights: packWeights(knowledge.model.classifier.features, entries.length),
  };
  return JSON.stringify(packed);
}

/** @throws when the text is of another format, or no JSON. */
export function unpackShelf(text: string): OpenShelf {
  const { format: given, judge, weights, ...shelf } = JSON.parse(text) as Packed; // our own writing; the format is checked next
  if (given !== format) throw new Error(`packed matcher of format ${given}, not ${format}`);
  const { uses, phrasings } = readEntries(shelf.entries.map(textsOf), speechOf(shelf.locale, shelf.lexicon));
  const index = indexPhrasings(phrasings, shelf.entries.length);
  const features = unpackWeights(weights, index.vocabulary.firstSense);
  const classifier = { features, senses: new Float32Array() };
  const knowledge = { uses, model: { ...index, classifier, judge } };
  return openShelf({ ...shelf, lexicon: shelf.lexicon, knowledge }, () => null);
}
