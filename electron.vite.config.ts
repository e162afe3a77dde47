/**
 * The three bundles of the desktop app. Everything is bundled, so that the packed app needs no node_modules; the
 * sandboxed preload must be one CommonJS file.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { at, DEFINE, OUT } from './vite.shared';

export default defineConfig({
  main: {
    define: DEFINE,
    build: {
      outDir: at(OUT, 'main'),
      externalizeDeps: false,
      rolldownOptions: { input: { main: at('electron/main.ts') } },
    },
  },
  preload: {
    define: DEFINE,
    build: {
      outDir: at(OUT, 'preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    define: DEFINE,
    plugins: [react()],
    build: {
      outDir: at(OUT, 'renderer'),
      emptyOutDir: true,
      minify: true,
      // Inlined fonts would need `data:` in the policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: at('renderer/index.html'),
        output: {
          // The board is loaded while the start screen stands; V8 then compiles it beside the page, not when it opens.
          postBanner: (chunk) => (chunk.name === 'Workspace' ? '//# allFunctionsCalledOnLoad' : ''),
        },
      },
    },
  },
});
