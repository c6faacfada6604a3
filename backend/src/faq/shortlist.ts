const pieceLength = 2;

/**
 * Finds the texts that share the most pieces of two letters with what is typed: few enough for a slow comparison, and
 * forgiving of a wrong letter.
 */
export function createShortlist(texts: readonly string[]): (typed: string, most: number) => number[] {
  const places = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const piece of piecesOf(text)) {
      const known = places.get(piece);
      if (known) known.push(place);
      else places.set(piece, [place]);
    }
  });
  const shared = new Uint16Array(texts.length);

  return (typed, most) => {
    shared.fill(0);
    for (const piece of piecesOf(typed)) for (const place of places.get(piece) ?? []) shared[place]!++;
    return [...shared.keys()]
      .filter(place => shared[place]! > 0)
      .sort((one, other) => shared[other]! - shared[one]!)
      .slice(0, most);
  };
}

function piecesOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: text.length - pieceLength + 1 }, (_, at) => text.slice(at, at + pieceLength)),
  );
}
