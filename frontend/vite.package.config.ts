import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Builds dist/package: what a React site imports. React and the other dependencies stay imports. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path('./dist/package'),
    emptyOutDir: true,
    minify: false,
    lib: {
      formats: ['es'],
      entry: {
        index: path('./src/index.ts'),
        GlobalChat: path('./src/widget/GlobalChat.tsx'),
        ChatSocketio: path('./src/widget/ChatSocketio.tsx'),
      },
    },
    rolldownOptions: { external: /^(react|react-dom|zustand|lucide-react|socket\.io-client)(\/|$)/ },
  },
});
