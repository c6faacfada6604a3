import type { Page } from './page.ts';
import { DemoNotice } from './parts/demo.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';

/** Addresses of what the build gives a name. */
export interface Assets {
  stylesheet: string;
  favicon: string;
}

export function Document({ page, assets }: { page: Page; assets: Assets }) {
  return (
    <html lang="fr" className="mosala">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{page.path === '/' ? page.title : `${page.title} · Mosala`}</title>
        <meta name="description" content={page.description} />
        <link rel="icon" type="image/svg+xml" href={assets.favicon} />
        <link rel="stylesheet" href={assets.stylesheet} />
        <script src="/widget.js" async />
      </head>
      <body>
        <a className="skip-link" href="#contenu">
          Aller au contenu
        </a>
        <Header current={page.path} />
        <main id="contenu" tabIndex={-1}>
          <page.Content />
        </main>
        <Footer />
        <DemoNotice />
      </body>
    </html>
  );
}
