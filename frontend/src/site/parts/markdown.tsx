import { createElement, Fragment, type ReactNode } from 'react';

/** The Markdown of the FAQ's answers: paragraphs, lists, strong, emphasis, code, links to pages and https. */
export function Markdown({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .flatMap(splitList)
    .map(block =>
      block.startsWith('- ') ? (
        <ul key={block}>
          {block.split('\n').map(item => (
            <li key={item}>{inline(item.slice(2))}</li>
          ))}
        </ul>
      ) : (
        <p key={block}>{inline(block)}</p>
      ),
    );
}

/** A list may follow its introduction without an empty line. */
function splitList(block: string): string[] {
  return block.split(/(?<=^(?!- ).*)\n(?=- )/m);
}

const marks = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\(((?:https:|mailto:|\/).*?)\)/g;

function inline(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    parts.push(text.slice(end, match.index), marked(match));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return createElement(Fragment, null, ...parts);
}

function marked([, strong, emphasis, code, label, href]: RegExpMatchArray): ReactNode {
  if (strong) return <strong>{inline(strong)}</strong>;
  if (emphasis) return <em>{emphasis}</em>;
  if (code) return <code>{code}</code>;
  return <a href={href}>{label}</a>;
}
