import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { FaqProblem } from '../contract/entities.ts';

export type JsonPath = readonly (string | number)[];

/** A JSON text whose every value knows where it stands. */
export interface LocatedJson {
  value: unknown;
  has(path: JsonPath): boolean;
  /** A problem at a value, or at the nearest thing around it that is there. */
  problemAt(path: JsonPath, message: string): FaqProblem;
  /** A problem at a property's name. */
  problemAtKey(path: JsonPath, message: string): FaqProblem;
}

/**
 * Reads strict JSON: no comments, no trailing commas, no key twice.
 * @param example how such a file begins, for who gives an empty one
 */
export function readJson(
  file: string,
  text: string,
  example: string,
): { json: LocatedJson } | { problems: FaqProblem[] } {
  const source = text.replace(/^\ufeff/, '');
  const placeOf = placesIn(source);
  const problem = (offset: number, message: string): FaqProblem => ({ file, ...placeOf(offset), message });
  if (source.trim() === '') {
    return { problems: [problem(0, `The file is empty: start with ${example}.`)] };
  }
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [problem(0, 'The file is nested too deeply: remove brackets.')] };
  }
  const first = errors[0];
  // The first error makes the others: what follows it is guessed.
  if (first || !tree) return { problems: [syntaxProblem(source, first, problem)] };
  const twice = keysTwice(tree);
  if (twice.length > 0) {
    return {
      problems: twice.map(key =>
        problem(key.offset, `The key "${key.value}" stands here twice: remove one of them.`),
      ),
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
      problemAt: (path, message) => problem(offsetOf(path), message),
      problemAtKey: (path, message) => problem(nodeAt(path)?.parent?.offset ?? offsetOf(path), message),
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

const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not JSON here: texts stand in "double quotes".',
  InvalidNumberFormat: 'This number is not written as JSON wants it.',
  PropertyNameExpected:
    'The name of a property is missing: remove the comma before this place, or write "name": value.',
  ValueExpected: 'A value is missing: remove the comma before this place, or write a value.',
  ColonExpected: 'A colon is missing between the name and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The file should end here: remove what follows.',
  InvalidCommentToken: 'JSON has no comments: remove this one.',
  UnexpectedEndOfComment: 'JSON has no comments: remove this one.',
  UnexpectedEndOfString: 'This text has no closing double quote on its line.',
  UnexpectedEndOfNumber: 'This number ends too early.',
  InvalidUnicode: 'After \\u stand four digits 0-9, a-f.',
  InvalidEscapeCharacter:
    'This \\ begins nothing that JSON knows: write \\\\ for a backslash, \\n for a new line.',
  InvalidCharacter:
    'This character may not stand here: write \\t for a tab and \\n for a new line inside a text.',
};

function syntaxProblem(
  text: string,
  error: ParseError | undefined,
  problem: (offset: number, message: string) => FaqProblem,
): FaqProblem {
  const offset = error?.offset ?? 0;
  const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(',') && (code === 'PropertyNameExpected' || code === 'ValueExpected')) {
    return problem(before.length - 1, 'Nothing follows this comma: remove it.');
  }
  if (text.slice(offset).trim() === '') {
    return problem(text.trimEnd().length, 'The file ends too early: a closing ], } or quote is missing.');
  }
  return problem(offset, syntaxMessages[code] ?? `The JSON is not correct here (${code}).`);
}
