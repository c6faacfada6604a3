// Moves word vectors until the sums of the words of two sentences that mean the same point the same way, and those of
// neighbouring meanings do not: sums of vectors learned from paraphrases (Wieting, Bansal, Gimpel, Livescu 2016), told apart
// as prototypical networks do (Snell, Swersky, Zemel 2017).
import { chance, shuffled } from './chance.mjs';

const steps = 6000;
/** What is told apart at a time: so many meanings of so many fields each, the hardest being those of one field. */
const fieldsAtOnce = 4;
const meaningsOfEach = 16;
/** Sentences that a meaning is known by; the others are to be found. */
const known = 5;
/** Words left out by chance, so that each learns to do without the others. */
const leftOut = 0.4;
/** Turns the cosine of two sentences into a logit. */
const sharpness = 6;
const rate = 0.02;

/**
 * @param start [word, numbers] by word, a frequent one's being short
 * @param fields by field, by meaning: its sentences as [{ text, weight }]
 * @returns [word, numbers] by word: those of `start`, and all others that the sentences have
 */
export function teach(start, fields, { dimensions, stemOf }) {
  const lexicon = createLexicon(start, fields, dimensions, stemOf);
  const read = fields.map(meanings => meanings.map(sentences => sentences.map(lexicon.read)));
  for (let step = 0; step < steps; step++) {
    const meanings = shuffled(read)
      .slice(0, fieldsAtOnce)
      .flatMap(field => shuffled(field).slice(0, meaningsOfEach));
    tellApart(meanings, lexicon, rate * (1 - step / steps));
  }
  return lexicon.vectors();
}

/** Words, what moves them – each by itself, and all of a stem together – and sentences of them. */
function createLexicon(start, fields, dimensions, stemOf) {
  const places = new Map(start.map(([word], place) => [word, place]));
  const placeOf = word => places.get(word) ?? places.get(word.replace(/[sx]$/, ''));
  for (const { text } of fields.flat(3)) if (placeOf(text) === undefined) places.set(text, places.size);
  const words = [...places.keys()];
  const stems = new Map();
  const stemAt = words.map(word => {
    const stem = stemOf(word);
    if (!stems.has(stem)) stems.set(stem, stems.size);
    return stems.get(stem);
  });
  const first = new Float32Array(words.length * dimensions);
  for (const [place, [, numbers]] of start.entries()) first.set(numbers, place * dimensions);
  const own = createShifts(words.length, dimensions);
  const shared = createShifts(stems.size, dimensions);
  const numberOf = (place, i) =>
    first[place * dimensions + i] +
    own.values[place * dimensions + i] +
    shared.values[stemAt[place] * dimensions + i];

  return {
    read: sentence => sentence.map(({ text, weight }) => ({ place: placeOf(text), weight })),
    sumOf(sentence) {
      const sum = new Float32Array(dimensions);
      for (const { place, weight } of sentence)
        for (let i = 0; i < dimensions; i++) sum[i] += weight * numberOf(place, i);
      return sum;
    },
    move(sentence, slope, rate) {
      for (const { place, weight } of sentence) {
        own.move(place, slope, weight, rate);
        shared.move(stemAt[place], slope, weight, rate);
      }
    },
    vectors: () =>
      words.map((word, place) => [word, Array.from({ length: dimensions }, (_, i) => numberOf(place, i))]),
  };
}

/** Steps that shorten with what has been walked (Duchi, Hazan, Singer 2011). */
function createShifts(size, dimensions) {
  const values = new Float32Array(size * dimensions);
  const walked = new Float32Array(size * dimensions);
  return {
    values,
    move(place, slope, weight, rate) {
      for (let i = 0, at = place * dimensions; i < dimensions; i++, at++) {
        const change = weight * slope[i];
        walked[at] += change * change;
        values[at] -= (rate * change) / Math.sqrt(walked[at] + 1e-8);
      }
    },
  };
}

function tellApart(meanings, lexicon, rate) {
  const parts = meanings.map(sentences => shuffled(sentences).map(thinned));
  const prototypes = parts.map(sentences => prototypeOf(sentences.slice(0, known), lexicon));
  const asked = parts.flatMap((sentences, meaning) =>
    sentences.slice(known).map(sentence => ({ sentence, meaning, ...unit(lexicon.sumOf(sentence)) })),
  );
  for (const each of asked) findMeaning(each, prototypes, asked.length);
  for (const { sentence, direction, length, slope } of asked)
    lexicon.move(sentence, throughUnit(slope, direction, length), rate);
  for (const { members, direction, length, slope } of prototypes) {
    const outer = throughUnit(slope, direction, length);
    for (const member of members)
      lexicon.move(
        member.sentence,
        throughUnit(outer, member.direction, member.length * members.length),
        rate,
      );
  }
}

function thinned(sentence) {
  const rest = sentence.filter(() => chance() > leftOut);
  return rest.length > 0 ? rest : sentence;
}

function prototypeOf(sentences, lexicon) {
  const members = sentences.map(sentence => ({ sentence, ...unit(lexicon.sumOf(sentence)) }));
  const mean = members[0].direction.map(
    (_, i) => members.reduce((sum, { direction }) => sum + direction[i], 0) / members.length,
  );
  return { members, ...unit(mean) };
}

/** A sum's direction and length, and room for the slope of the loss by the direction. */
function unit(sum) {
  const length = Math.hypot(...sum) || 1;
  return { direction: sum.map(value => value / length), length, slope: new Float32Array(sum.length) };
}

/** Adds to the slopes what would make the right meaning likelier. */
function findMeaning({ direction, meaning, slope }, prototypes, askedCount) {
  const powers = prototypes.map(prototype => Math.exp(sharpness * (dot(direction, prototype.direction) - 1)));
  const all = powers.reduce((a, b) => a + b, 0);
  for (const [k, prototype] of prototypes.entries()) {
    const excess = (sharpness * (powers[k] / all - (k === meaning ? 1 : 0))) / askedCount;
    for (let i = 0; i < slope.length; i++) {
      slope[i] += excess * prototype.direction[i];
      prototype.slope[i] += excess * direction[i];
    }
  }
}

/** The slope by a sum, of that by its direction. */
function throughUnit(slope, direction, length) {
  const along = dot(slope, direction);
  return slope.map((value, i) => (value - along * direction[i]) / length);
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
