import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Fault, Place, Problem } from './problem.ts';

export type JsonPath = readonly (string | number)[];

/** A JSON text whose every value knows where it stands. */
export interface LocatedJson {
  value: unknown;
  has(path: JsonPath): boolean;
  /** Where a value stands, or the nearest thing around it that is there. */
  placeOf(path: JsonPath): Place;
  /** A problem there. */
  problemAt(path: JsonPath, fault: Fault): Problem;
  /** A problem at a property's name. */
  problemAtKey(path: JsonPath, fault: Fault): Problem;
}

/**
 * Reads strict JSON: no comments, no trailing commas, no key twice.
 * @param example how such a file begins, for who gives an empty one
 */
export function readJson(
  file: string,
  text: string,
  example: string,
): { json: LocatedJson } | { problems: Problem[] } {
  const source = text.replace(/^\ufeff/, '');
  const placeAt = placesIn(source);
  const problem = (offset: number, fault: Fault): Problem => ({ file, ...placeAt(offset), fault });
  if (source.trim() === '') return { problems: [problem(0, { code: 'fileEmpty', example })] };
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [problem(0, { code: 'tooDeep' })] };
  }
  const first = errors[0];
  // The first error makes the others: what follows it is guessed.
  if (first || !tree) return { problems: [syntaxProblem(source, first, problem)] };
  const twice = keysTwice(tree);
  if (twice.length > 0) {
    return {
      problems: twice.map(({ offset, value }) => problem(offset, { code: 'keyTwice', key: value })),
    };
  }

  const root = tree;
  const nodeAt = (path: JsonPath) => findNodeAtLocation(root, [...path]);
  const offsetOf = (path: JsonPath): number => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (node) return node.offset;
    }
    return root.offset;
  };
  return {
    json: {
      value: getNodeValue(root),
      has: path => nodeAt(path) !== undefined,
      placeOf: path => ({ file, ...placeAt(offsetOf(path)) }),
      problemAt: (path, fault) => problem(offsetOf(path), fault),
      problemAtKey: (path, fault) => problem(nodeAt(path)?.parent?.offset ?? offsetOf(path), fault),
    },
  };
}

/** Tells line and column of an offset. A file on one line may be asked for thousands: each is found by halving. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const newlines = offsetsOf(/\n/g, text);
  const secondHalves = offsetsOf(/(?<=[\ud800-\udbff])[\udc00-\udfff]/g, text); // of characters that take two places
  return offset => {
    const line = countBelow(newlines, offset) + 1;
    const lineStart = (newlines[line - 2] ?? -1) + 1;
    const halves = countBelow(secondHalves, offset) - countBelow(secondHalves, lineStart);
    return { line, column: offset - lineStart - halves + 1 };
  };
}

function offsetsOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), match => match.index);
}

function countBelow(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keysTwice(node: Node): Node[] {
  const children = node.children ?? [];
  const inner = children.flatMap(keysTwice);
  if (node.type !== 'object') return inner;
  const seen = new Set<unknown>();
  const twice = children.flatMap(property => {
    const key = property.children?.[0];
    if (!key || seen.has(key.value)) return key ?? [];
    seen.add(key.value);
    return [];
  });
  return [...twice, ...inner];
}

function syntaxProblem(
  text: string,
  error: ParseError | undefined,
  problem: (offset: number, fault: Fault) => Problem,
): Problem {
  const offset = error?.offset ?? 0;
  const name = error ? printParseErrorCode(error.error) : 'ValueExpected';
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(',') && (name === 'PropertyNameExpected' || name === 'ValueExpected')) {
    return problem(before.length - 1, { code: 'nothingAfterComma' });
  }
  if (text.slice(offset).trim() === '') return problem(text.trimEnd().length, { code: 'endsTooEarly' });
  return problem(offset, { code: 'notJson', error: name });
}
