import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compress.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds dist/console/index.html, served at /console, and dist/console/console-assets/, served at /console-assets/. */
export default defineConfig({
  root: folder('./src/console'),
  base: '/',
  publicDir: false,
  plugins: [react(), tailwindcss(), compressed()],
  build: {
    outDir: folder('./dist/console'),
    emptyOutDir: true,
    assetsDir: 'console-assets',
    // What is fetched when somebody goes there is measured by itself (.size-limit.json).
    rollupOptions: { output: { chunkFileNames: 'console-assets/later/[name]-[hash].js' } },
  },
});
