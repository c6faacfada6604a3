import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { compressedEnding, preferCompressed } from './compressed.ts';

const sitePages = ['contact', 'support', 'faq', 'jobs', 'formations', 'register', 'login', 'services'];
const forever = { immutable: true, maxAge: '1y', index: false as const };
/** Asked again each time, answered 304 while unchanged. */
const fresh = { headers: { 'Cache-Control': 'no-cache' } };

/** The built pages: the demonstration site, the widget for any site, the console. */
export function servePages(app: NestExpressApplication, pagesDir: string): void {
  const page = (name: string) => (request: Request, response: Response, next: NextFunction) => {
    const file = join(pagesDir, name);
    const ending = compressedEnding(request, response, file);
    response.sendFile(file + ending, fresh, error => error && next(error));
  };
  const express = app.getHttpAdapter().getInstance();
  const assets = (address: string, folder: string) => {
    express.use(address, preferCompressed(join(pagesDir, folder)));
    app.useStaticAssets(join(pagesDir, folder), { ...forever, prefix: `${address}/` });
  };

  express.get('/', page('site/index.html'));
  for (const name of sitePages) express.get(`/${name}`, page(`site/${name}.html`));
  express.get(['/console', '/console/{*path}'], page('console/index.html'));
  express.get('/widget.js', openToAllSites, page('widget/widget.js'));
  express.get('/widget/panel', page('widget/panel.html'));
  express.get('/widget/panel/patient', page('widget/patient.html'));
  assets('/site-assets', 'site/site-assets');
  assets('/console-assets', 'console/console-assets');
  express.use('/assets', openToAllSites);
  assets('/assets', 'widget/assets');
}

function openToAllSites(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  next();
}
