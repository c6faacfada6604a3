import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite';

const folder = import.meta.dirname;
const stylesheet = join(folder, 'styles/site.css');
const favicon = join(folder, 'favicon.svg');
const renderer = join(folder, 'render.tsx');

type Renderer = typeof import('./render.tsx');

/** Renders the nine pages: into files when building, at each request while developing. */
export function sitePages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'mosala-site-pages',
    config: () => ({
      appType: 'custom',
      build: { rolldownOptions: { input: stylesheet }, assetsDir: 'site-assets' },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const icon = this.emitFile({ type: 'asset', name: 'favicon.svg', source: readFileSync(favicon) });
      const styles = Object.keys(bundle).find(name => name.endsWith('.css'));
      const { module } = await runnerImport<Renderer>(renderer, { configFile: false, mode: config.mode });
      const assets = { stylesheet: `/${styles}`, favicon: `/${this.getFileName(icon)}` };
      for (const [path, html] of module.renderSite(assets)) {
        this.emitFile({ type: 'asset', fileName: fileOf(path), source: html });
      }
    },
    configureServer(server) {
      return () => servePages(server);
    },
  };
}

function fileOf(path: string) {
  return `${path === '/' ? 'index' : path.slice(1)}.html`;
}

function servePages(server: ViteDevServer) {
  // The browser holds finished pages, not their components: it can only load them again.
  server.watcher.on('change', file => {
    if (file.startsWith(folder) && !file.endsWith('.css')) server.ws.send({ type: 'full-reload' });
  });
  const assets = { stylesheet: urlOf(server, stylesheet), favicon: urlOf(server, favicon) };
  server.middlewares.use(async (request, response, next) => {
    try {
      const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
      const { renderSite } = (await server.ssrLoadModule(renderer)) as Renderer;
      const html = renderSite(assets).get(path);
      if (!html) return next();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(path, html));
    } catch (error) {
      next(error);
    }
  });
}

function urlOf(server: ViteDevServer, file: string) {
  return file.replace(server.config.root, '');
}
