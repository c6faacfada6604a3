import { renderToStaticMarkup } from 'react-dom/server';
import { type Assets, Document } from './document.tsx';
import { withFrenchTypography } from './french.ts';
import { pages } from './pages.ts';

/** The nine pages as HTML by path. They are finished here: the browser runs no script of the site. */
export function renderSite(assets: Assets): Map<string, string> {
  return new Map(
    pages.map(page => [
      page.path,
      `<!doctype html>${withFrenchTypography(renderToStaticMarkup(<Document page={page} assets={assets} />))}`,
    ]),
  );
}
