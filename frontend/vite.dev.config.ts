import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sitePages } from './src/site/vite-plugin.ts';

const backend = `http://localhost:${process.env.SOCKET_PORT || 3001}`;

/** Everything on one port with hot reload: the site's pages, the console, the widget; the rest comes from the backend. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  cacheDir: '../node_modules/.cache/vite-dev',
  plugins: [
    react(),
    tailwindcss(),
    pageAt('/console', './src/console', 'index.html'),
    pageAt('/widget/panel', './src/widget/frame', 'panel.html'),
    widgetScript(),
    sitePages(),
  ],
  // The widget's loader fetches the rest from here.
  define: { __HOST_FILE__: JSON.stringify('/src/widget/host/host.ts') },
  server: {
    port: 3000,
    strictPort: true,
    proxy: {
      '/api': backend,
      '/health': backend,
      '/metrics': backend,
      '/socket.io': { target: backend, ws: true },
    },
  },
});

/** A page at its address, as the backend serves it. */
function pageAt(address: string, folder: string, name: string): Plugin {
  const file = fileURLToPath(new URL(`${folder}/${name}`, import.meta.url));
  return {
    name: `mosala-page${address}`,
    configureServer(server) {
      server.middlewares.use(address, async (_request, response) => {
        const html = readFileSync(file, 'utf8').replace(/\.?\/main\.tsx/, `${folder.slice(1)}/main.tsx`);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(address, html));
      });
    },
  };
}

/** A classic script, as on a customer's page, that loads the widget's sources as modules. */
function widgetScript(): Plugin {
  return {
    name: 'mosala-widget-script',
    configureServer(server) {
      server.middlewares.use('/widget.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end("import('/src/widget/host/loader.ts');");
      });
    },
  };
}
