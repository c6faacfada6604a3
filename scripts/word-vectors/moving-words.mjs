/** What a map has for a word, or for its singular. */
export function wordIn(map, word) {
  return map.get(word) ?? map.get(word.replace(/[sx]$/, ''));
}

/** Words, what moves them – each by itself, and all of a stem together – and sentences of them. */
export function createLexicon(start, fields, dimensions, stemOf) {
  const places = new Map(start.map(([word], place) => [word, place]));
  const placeOf = word => wordIn(places, word);
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
    stemAt: place => stemAt[place],
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
