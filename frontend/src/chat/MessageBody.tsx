import type { Block, Inline, Message } from 'backend/contract';
import { createElement, type ReactNode } from 'react';
import { chatTexts } from '../i18n/chat/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { safeLink } from './safe-link.ts';

/** What a message says: an answer's parsed Markdown, or plain text with its line ends. Never HTML. */
export function MessageBody({ message, body }: Pick<Message, 'message' | 'body'>) {
  const content = body ? body.map(renderBlock) : [createElement('p', null, message)];
  return createElement('div', { className: 'mosala-body', dir: 'auto' }, ...content);
}

// Children are spread, not listed: a message never changes once stored, so its nodes need no keys.
function renderBlock(block: Block): ReactNode {
  if (block.type === 'paragraph') return createElement('p', null, ...block.children.map(renderInline));
  const items = block.items.map(item => createElement('li', null, ...item.map(renderBlock)));
  return block.ordered
    ? createElement('ol', { start: block.start }, ...items)
    : createElement('ul', null, ...items);
}

function renderInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return createElement('br');
    case 'code':
      return createElement('code', null, inline.text);
    case 'strong':
    case 'em':
      return createElement(inline.type, null, ...inline.children.map(renderInline));
    case 'link':
      return createElement(SafeLink, { href: inline.href }, ...inline.children.map(renderInline));
    default:
      return null; // a newer server may know more kinds
  }
}

function SafeLink({ href, children }: { href: string; children?: ReactNode }) {
  const t = useTexts(chatTexts);
  const link = safeLink(href);
  if (!link) return children;
  if (!link.isExternal) return <a href={link.href}>{children}</a>;
  return (
    <a href={link.href} target="_blank" rel="noopener nofollow">
      {children}
      <span className="mosala-hidden"> ({t('newTab')})</span>
    </a>
  );
}
