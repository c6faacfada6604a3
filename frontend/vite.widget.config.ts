import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const outDir = path('./dist/widget');

/**
 * Builds dist/widget: `widget.js`, the script for any page, served at /widget.js, and the panel that it fetches when
 * somebody wants it, served at /assets/. Two builds, so that the classic script shares no module with the panel.
 */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: [
      { find: /^react\/(jsx-runtime|jsx-dev-runtime)$/, replacement: 'preact/$1' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  plugins: [loader()],
  build: {
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      input: { panel: path('./src/widget/panel.tsx') },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'assets/widget-[name]-[hash].js',
        chunkFileNames: 'assets/widget-[name]-[hash].js',
      },
    },
  },
});

function loader(): Plugin {
  return {
    name: 'widget-loader',
    async writeBundle(_options, bundle) {
      const panel = Object.values(bundle).find(file => file.type === 'chunk' && file.isEntry);
      await build({
        configFile: false,
        publicDir: false,
        define: { __PANEL_FILE__: JSON.stringify(panel?.fileName) },
        build: {
          outDir,
          emptyOutDir: false,
          rolldownOptions: {
            input: path('./src/widget/loader.ts'),
            output: { format: 'iife', entryFileNames: 'widget.js' },
          },
        },
      });
    },
  };
}
