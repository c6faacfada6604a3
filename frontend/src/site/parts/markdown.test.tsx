import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Markdown } from './markdown.tsx';

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

test('paragraphs, marks and links become elements', () => {
  expect(html('Ouvrez **Mon profil** et *lisez* `cv.pdf`.\n\nVoir les [emplois](/jobs).')).toBe(
    '<p>Ouvrez <strong>Mon profil</strong> et <em>lisez</em> <code>cv.pdf</code>.</p><p>Voir les <a href="/jobs">emplois</a>.</p>',
  );
});

test('a list may follow its introduction at once', () => {
  expect(html('Deux choses :\n- une ;\n- **deux**.')).toBe(
    '<p>Deux choses :</p><ul><li>une ;</li><li><strong>deux</strong>.</li></ul>',
  );
});

test('HTML is text and a link to a script stays text', () => {
  expect(html('<b>non</b> [ici](javascript:alert)')).toBe(
    '<p>&lt;b&gt;non&lt;/b&gt; [ici](javascript:alert)</p>',
  );
});
