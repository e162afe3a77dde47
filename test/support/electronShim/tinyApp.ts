/** The real main and preload bundles with a tiny page in place of ours, for tests of the shell alone. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildShim, MAIN_PATH, PRELOAD_PATH } from './buildShim';

/** The path of its main bundle. */
export async function layOutTinyApp(folder: string): Promise<string> {
  await buildShim();
  const main = join(folder, 'out', 'main', 'main.js');
  await cp(MAIN_PATH, main);
  await cp(PRELOAD_PATH, join(folder, 'out', 'preload', 'preload.cjs'));
  await cp(join(import.meta.dirname, 'tinyPage'), join(folder, 'out', 'renderer'), { recursive: true });
  await mkdir(join(folder, 'assets', 'samples'), { recursive: true });
  // The bundles are ES modules by the word of a package.json above them.
  await cp(join(import.meta.dirname, '..', '..', '..', 'package.json'), join(folder, 'package.json'));
  return main;
}
