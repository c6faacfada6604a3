import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/**
 * What our own pages may load and do, and who may show them in a frame: the widget's panel the `embedders` (origins, or
 * `*`), everything else nobody but us. The API's page brings inline scripts of its own and is let have them.
 */
export function protectPages(app: NestExpressApplication, embedders: readonly string[]): void {
  const forPanel = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: panelDirectives(embedders) },
    xFrameOptions: false, // it knows no list; `frame-ancestors` does
    crossOriginEmbedderPolicy: true, // pages that demand it of themselves demand it of their frames
    ...transportOptions,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  const forApiDocs = helmet({
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    ...transportOptions,
  });
  const strict = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: ownDirectives },
    ...transportOptions,
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.path.startsWith('/widget/panel')) forPanel(request, response, next);
    else if (request.path.startsWith('/api/docs')) forApiDocs(request, response, next);
    else strict(request, response, next);
  });
}

const ownDirectives = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  frameAncestors: ["'self'"],
  upgradeInsecureRequests: null,
};

function panelDirectives(embedders: readonly string[]) {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    mediaSrc: ["'self'"],
    connectSrc: ["'self'", (request: unknown) => socketsOf((request as Request).host)], // Express's request
    frameAncestors: ["'self'", ...embedders],
    formAction: ["'none'"],
    upgradeInsecureRequests: null,
  };
}

/** Older browsers do not take `'self'` for sockets. A host that is none names nothing. */
function socketsOf(host: string): string {
  return /^[\w.-]+(:\d+)?$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

/** TLS ends at a proxy, which knows whether to insist on it; the widget's files are read by other origins. */
const transportOptions = { strictTransportSecurity: false, crossOriginResourcePolicy: false } as const;
