import type { Block, Inline } from '../contract/entities.ts';

/** An answer as a person would type it: no marks, lists with their signs, and each link behind its words. */
export function plainAnswer(body: readonly Block[]): string {
  return body.map(block => plainBlock(block)).join('\n\n');
}

function plainBlock(block: Block): string {
  if (block.type === 'paragraph') return plainInlines(block.children);
  const first = block.start ?? 1;
  return block.items
    .map((item, index) => {
      const sign = block.ordered ? `${first + index}. ` : '- ';
      const lines = item.map(plainBlock).join('\n');
      return sign + lines.replaceAll('\n', `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

const plainInlines = (children: readonly Inline[]): string => children.map(plainInline).join('');

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'strong':
    case 'em':
      return plainInlines(inline.children);
    case 'link': {
      const words = plainInlines(inline.children);
      const address = inline.href.replace(/^(mailto|tel):/i, '');
      return words === address || words === '' ? address : `${words} (${address})`;
    }
  }
}
