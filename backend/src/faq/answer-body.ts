import { lexer, type MarkedToken, type Token } from 'marked';
import type { Block, Inline } from '../contract/entities.ts';

const longestMarkdown = 8_000;
/** Deeper nesting is written flat: nobody means it, and readers of the tree recurse. */
const deepest = 12;

/**
 * An answer's Markdown as the contract's small tree. What the tree does not have becomes what comes nearest: headings
 * bold paragraphs, images their alternative text, HTML its text. No link leads anywhere but to the web, mail, a phone or
 * a page of this site.
 */
export function parseBody(markdown: string): Block[] {
  const text = unnest(markdown.slice(0, longestMarkdown));
  try {
    return blocks(lexer(text), 0);
  } catch (error) {
    // Marked recurses too; a text that is all nesting is shown as it was typed.
    if (error instanceof RangeError) return paragraph([{ type: 'text', text }]);
    throw error;
  }
}

function unnest(markdown: string): string {
  return markdown
    .replace(/^(?:[ \t]*>){3,}/gm, '> ')
    .replace(/^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+){6,}/gm, '- ');
}

// Marked's own union is closed; `Token` adds a catch-all for extensions, of which there are none here.
const known = (tokens: Token[] | undefined) => (tokens ?? []) as MarkedToken[];

const rawOf = (tokens: Token[] | undefined) =>
  known(tokens)
    .map(({ raw }) => raw)
    .join('');

function blocks(tokens: Token[] | undefined, depth: number): Block[] {
  if (depth > deepest) return paragraph([plain(rawOf(tokens))]);
  return known(tokens).flatMap(token => block(token, depth));
}

function block(token: MarkedToken, depth: number): Block[] {
  switch (token.type) {
    case 'heading':
      return paragraph([{ type: 'strong', children: inlines(token.tokens, depth) }]);
    case 'blockquote':
      return blocks(token.tokens, depth + 1);
    case 'list': {
      const items = token.items.map(item => blocks(item.tokens, depth + 1)).filter(item => item.length > 0);
      const start =
        token.ordered && typeof token.start === 'number' && token.start !== 1 ? { start: token.start } : {};
      return items.length === 0 ? [] : [{ type: 'list', ordered: token.ordered, ...start, items }];
    }
    case 'code':
      return paragraph([{ type: 'code', text: token.text }]);
    case 'table':
      return [token.header, ...token.rows].flatMap(row =>
        paragraph(
          row.flatMap((cell, i) => [...(i > 0 ? [plain(' · ')] : []), ...inlines(cell.tokens, depth)]),
        ),
      );
    case 'paragraph':
      return paragraph(inlines(token.tokens, depth));
    case 'text':
      return paragraph(inlines(token.tokens ?? [token], depth));
    case 'html':
      return paragraph([plain(withoutTags(token.text).trim())]);
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return [];
    default:
      return paragraph(inline(token, depth));
  }
}

function inlines(tokens: Token[] | undefined, depth: number): Inline[] {
  if (depth > deepest) return [plain(rawOf(tokens))];
  return joined(known(tokens).flatMap(token => inline(token, depth + 1)));
}

function inline(token: MarkedToken, depth: number): Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
      return [{ type: token.type, children: inlines(token.tokens, depth) }];
    case 'link': {
      const children = inlines(token.tokens, depth);
      return isSafe(token.href) ? [{ type: 'link', href: token.href, children }] : children;
    }
    case 'codespan':
      return [{ type: 'code', text: token.text }];
    case 'br':
      return [{ type: 'break' }];
    case 'html':
      return /^<br\s*\/?>$/i.test(token.text.trim()) ? [{ type: 'break' }] : [plain(withoutTags(token.text))];
    case 'del':
      return inlines(token.tokens, depth);
    case 'image':
    case 'escape':
      return [plain(token.text)];
    case 'text':
      return token.tokens
        ? inlines(token.tokens, depth)
        : [plain(unescaped(token.text).replace(/\s*\n\s*/g, ' '))];
    default:
      return [plain(token.raw)];
  }
}

function paragraph(children: Inline[]): Block[] {
  const kept = joined(children);
  return kept.some(isSomething) ? [{ type: 'paragraph', children: kept }] : [];
}

function isSomething(child: Inline): boolean {
  if ('children' in child) return child.children.some(isSomething);
  return child.type !== 'break' && child.text.trim() !== '';
}

function joined(children: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      result[result.length - 1] = plain(last.text + child.text);
    else if (child.type !== 'text' || child.text !== '') result.push(child);
  }
  return result;
}

function plain(text: string): Inline & { type: 'text' | 'code' } {
  return { type: 'text', text };
}

/** http, https, mailto, tel, or a path of this site; `//host` is another site, and browsers read `\` as `/`. */
function isSafe(href: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so they could hide a scheme
  if (/[\u0000-\u0020\u007f\\]/.test(href)) return false;
  return /^(?:https?:\/\/|mailto:|tel:)./i.test(href) || /^\/(?!\/)/.test(href);
}

function withoutTags(html: string): string {
  return unescaped(html.replace(/<!--.*?-->/gs, '').replace(/<\/?[a-z!][^>]*>/gi, ''));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: '\u00a0',
};

function unescaped(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|apos|nbsp);/g,
    (entity, name: string) => entities[name] ?? entity,
  );
}
