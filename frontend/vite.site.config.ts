import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compress.ts';
import { sitePages } from './src/site/vite-plugin.ts';

/** Builds dist/site/*.html, the nine pages, and dist/site/site-assets/, served at /site-assets/. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [sitePages(), compressed()],
  build: {
    outDir: fileURLToPath(new URL('./dist/site', import.meta.url)),
    emptyOutDir: true,
  },
});
