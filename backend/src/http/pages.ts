import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const sitePages = ['contact', 'support', 'faq', 'jobs', 'formations', 'register', 'login', 'services'];
const forever = { immutable: true, maxAge: '1y', index: false as const };
/** Asked again each time, answered 304 while unchanged. */
const fresh = { headers: { 'Cache-Control': 'no-cache' } };

/** The built pages: the demonstration site, the widget for any site, the console. */
export function servePages(app: NestExpressApplication, pagesDir: string): void {
  const page = (file: string) => (_: Request, response: Response, next: NextFunction) =>
    response.sendFile(join(pagesDir, file), fresh, error => error && next(error));
  const express = app.getHttpAdapter().getInstance();

  express.get('/', page('site/index.html'));
  for (const name of sitePages) express.get(`/${name}`, page(`site/${name}.html`));
  express.get(['/console', '/console/{*path}'], page('console/index.html'));
  express.get('/widget.js', openToAllSites, page('widget/widget.js'));
  app.useStaticAssets(join(pagesDir, 'site/site-assets'), { ...forever, prefix: '/site-assets/' });
  app.useStaticAssets(join(pagesDir, 'console/console-assets'), { ...forever, prefix: '/console-assets/' });
  express.use('/assets/', openToAllSites);
  app.useStaticAssets(join(pagesDir, 'widget/assets'), { ...forever, prefix: '/assets/' });
}

/** What our own pages may load and do. The API's page brings inline scripts of its own and is let have them. */
export function protectPages(app: NestExpressApplication): void {
  const directives = {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'", 'ws:', 'wss:'],
    frameAncestors: ["'self'"],
    upgradeInsecureRequests: null,
  };
  const strict = helmet({ contentSecurityPolicy: { useDefaults: false, directives }, ...transportOptions });
  const forApiDocs = helmet({
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    ...transportOptions,
  });
  app.use((request: Request, response: Response, next: NextFunction) =>
    (request.path.startsWith('/api/docs') ? forApiDocs : strict)(request, response, next),
  );
}

/** TLS ends at a proxy, which knows whether to insist on it; the widget's files are read by other origins. */
const transportOptions = { strictTransportSecurity: false, crossOriginResourcePolicy: false } as const;

function openToAllSites(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  next();
}
