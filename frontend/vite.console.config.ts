import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compress.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Of each chunk that the first page shares with the others, one. */
const sharedWithFirst = ['language', 'api'].map(name => folder(`./src/console/${name}.ts`));

/**
 * Builds dist/console/index.html, served at /console and dist/console/console-assets/, served at /console-assets/; in there
 * worker.js keeps its name, since a service worker is known by its address. Browsers ask for it anew whatever its cache says.
 */
export default defineConfig({
  root: folder('./src/console'),
  base: '/',
  publicDir: false,
  plugins: [react(), tailwindcss(), compressed()],
  build: {
    outDir: folder('./dist/console'),
    emptyOutDir: true,
    assetsDir: 'console-assets',
    rolldownOptions: {
      input: {
        index: folder('./src/console/index.html'),
        worker: folder('./src/console/alerts/worker.ts'),
      },
      output: {
        // What is fetched when somebody goes there is measured by itself (.size-limit.json).
        chunkFileNames: ({ moduleIds }) => {
          const isShared = moduleIds.some(id => sharedWithFirst.includes(id));
          return `console-assets/${isShared ? 'shared' : 'later/[name]'}-[hash].js`;
        },
        entryFileNames: ({ name }) => `console-assets/${name === 'worker' ? 'worker' : '[name]-[hash]'}.js`,
      },
    },
  },
});
