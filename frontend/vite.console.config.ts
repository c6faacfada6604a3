import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compress.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds dist/console/index.html, served at /console, dist/console/console-assets/, served at /console-assets/, and
 * dist/console/worker.js, whose address must stay the same, served at /console/worker.js.
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
        chunkFileNames: 'console-assets/later/[name]-[hash].js',
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'console-assets/[name]-[hash].js'),
      },
    },
  },
});
