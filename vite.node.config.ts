/** Node programs beside the app: the web host and the command line. One file each, everything bundled. */
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { at, DEFINE, OUT } from './vite.shared';

const ENTRIES: Readonly<
  Record<string, { readonly input: string; readonly folder: string; readonly file: string }>
> = {
  web: { input: 'electron/web/main.ts', folder: 'web', file: 'web.js' },
  cli: { input: 'electron/cli/main.ts', folder: 'cli', file: 'cjm.js' },
  bench: { input: 'test/bench/generate.ts', folder: 'bench', file: 'generate.js' },
  benchFind: { input: 'test/bench/findKeys.ts', folder: 'bench-find', file: 'findKeys.js' },
  torture: { input: 'test/support/torture/child.ts', folder: 'torture', file: 'child.js' },
};

export default defineConfig(({ mode }) => {
  const entry = ENTRIES[mode];
  if (!entry) throw new Error(`Unknown bundle: ${mode}`);
  return {
    define: DEFINE,
    build: {
      ssr: at(entry.input),
      outDir: at(OUT, entry.folder),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: [...builtinModules, /^node:/],
        output: {
          entryFileNames: entry.file,
          codeSplitting: false,
          banner: mode === 'cli' ? '#!/usr/bin/env node' : '',
        },
      },
    },
    ssr: { noExternal: true },
  };
});
