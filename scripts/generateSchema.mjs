/**
 * `npm run schema`: writes docs/cjm.schema.json from the specs in shared/format.
 *
 * With `--check` it writes nothing and ends with 1 if the file does not fit the code any more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'docs', 'cjm.schema.json');

const { module } = await runnerImport(join(ROOT, 'shared', 'format', 'toJsonSchema.ts'), {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});
const options = await resolveConfig(TARGET);
const schema = await format(JSON.stringify(module.toJsonSchema()), { ...options, filepath: TARGET });

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, schema);
} else if (readIfThere(TARGET) !== schema) {
  console.error('docs/cjm.schema.json does not fit shared/format any more. Run `npm run schema`.');
  process.exitCode = 1;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
