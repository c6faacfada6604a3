import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { appModule } from './app.module.ts';
import { describeApi } from './http/openapi.ts';
import { protectPages } from './http/page-policies.ts';
import { servePages } from './http/pages.ts';
import { Config } from './platform/config.ts';
import { Logger, nestLogger } from './platform/logger.ts';
import { SocketAdapter } from './realtime/socket-adapter.ts';

/** The server, put together but not listening: what `main.ts` starts and what tests start on a port of their own. */
export async function createServer(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(appModule(config), {
    // What goes wrong before our logger is there is thrown, and told by whoever starts us.
    logger: false,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.useLogger(nestLogger(app.get(Logger)));
  app.useBodyParser('json');
  app.disable('x-powered-by');
  app.set('trust proxy', [...config.trustProxy]);
  app.useWebSocketAdapter(new SocketAdapter(app));
  protectPages(app, config.corsOrigins);
  servePages(app, config.pagesDir);
  describeApi(app);
  return app;
}
