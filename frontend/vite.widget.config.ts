import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';
import { compress } from './compress.ts';
import { slim } from './slim.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const outDir = path('./dist/widget');

/**
 * Builds dist/widget in steps, so that no part waits for a file shared with another: `panel.html`, the page in the
 * frame, served at /widget/panel, and `patient.html`, the same for a bad line; what a host page needs to show it, served at
 * /assets/; `widget.js`, the script for any page.
 */
export default defineConfig({
  root: path('./src/widget/frame'),
  publicDir: false,
  resolve: {
    alias: [
      { find: /^react\/(jsx-runtime|jsx-dev-runtime)$/, replacement: 'preact/$1' },
      { find: /^react(-dom\/client)?$/, replacement: path('./src/widget/frame/react.ts') },
      { find: 'socket.io-parser', replacement: path('./src/widget/frame/packets.ts') },
    ],
  },
  plugins: [slim(), hostScripts()],
  build: {
    outDir,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: path('./src/widget/frame/panel.html'),
      output: {
        entryFileNames: 'assets/frame-[hash].js',
        // Besides the parts of the frame: what the first panel does without.
        chunkFileNames: ({ name }) => `assets/${name.startsWith('frame-') ? '' : 'later/'}[name]-[hash].js`,
        // A line that is cut every few seconds loses the files under way; what came before, the browser has kept.
        advancedChunks: {
          groups: [{ name: 'frame-base', test: /node_modules/ }],
        },
      },
    },
  },
});

function hostScripts(): Plugin {
  return {
    name: 'widget-host-scripts',
    async closeBundle() {
      writePatientPage(await buildScript('frame/patient.ts', 'es', 'assets/later/patient-[hash].js'));
      const host = await buildScript('host/host.ts', 'es', 'assets/host-[hash].js');
      await buildScript('host/loader.ts', 'iife', 'widget.js', { __HOST_FILE__: JSON.stringify(host) });
      compress(outDir);
    },
  };
}

/** The panel's page with one script, which fetches in its turn what the panel's names. */
function writePatientPage(script: string | undefined): void {
  const page = readFileSync(`${outDir}/panel.html`, 'utf8');
  const files: string[] = [];
  const rest = page.replace(
    / *<(?:script|link)\b.*(?:src|href)="(\/assets\/[^"]+)".*\n/g,
    (_, file: string) => {
      files.push(file);
      return '';
    },
  );
  const tag = `    <script type="module" src="/${script}" data-files="${files.join(' ')}"></script>\n  </head>`;
  writeFileSync(`${outDir}/patient.html`, rest.replace('  </head>', tag));
}

/** Returns the name of the file that came out. */
async function buildScript(
  entry: string,
  format: 'es' | 'iife',
  entryFileNames: string,
  define: Record<string, string> = {},
): Promise<string | undefined> {
  const built = await build({
    configFile: false,
    publicDir: false,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: path(`./src/widget/${entry}`),
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames },
      },
    },
  });
  return 'output' in built ? built.output[0].fileName : undefined;
}
