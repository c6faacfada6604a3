import type { Block, Inline, Message } from 'backend/contract';

/** A message as one line of plain words: of the bot's Markdown only what it says. */
export function excerptOf({ message, body }: Pick<Message, 'message' | 'body'>): string {
  const words = body ? body.map(wordsOfBlock).join(' ') : message;
  return words.replace(/\s+/g, ' ').trim();
}

function wordsOfBlock(block: Block): string {
  if (block.type === 'paragraph') return block.children.map(wordsOfInline).join('');
  return block.items.map(item => item.map(wordsOfBlock).join(' ')).join(' · ');
}

function wordsOfInline(inline: Inline): string {
  if (inline.type === 'break') return ' ';
  return 'text' in inline ? inline.text : inline.children.map(wordsOfInline).join('');
}
