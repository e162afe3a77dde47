/**
 * `npm run torture -- --seconds N [--mode host|page]`: kills the app again and again, and counts what was lost.
 *
 * host: a process that edits, drafts and saves without pause is killed with SIGKILL at random moments. page: the
 * window's page is killed while somebody types. After each kill the file must be one whole revision, and every edit
 * acknowledged a second or more before must be in the file or in a draft.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tortureHost } from './tortureHost.mjs';
import { torturePage } from './torturePage.mjs';

const MODES = { host: tortureHost, page: torturePage };

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, mode: { type: 'string' } },
});
const seconds = Number(values.seconds);
const modes = values.mode ? [values.mode] : Object.keys(MODES);
if (!(seconds > 0) || modes.some((mode) => !Object.hasOwn(MODES, mode))) {
  console.error('Usage: npm run torture -- --seconds N [--mode host|page]');
  process.exit(2);
}

for (const mode of modes) {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-torture-'));
  try {
    const counts = await MODES[mode]({ seconds, folder });
    console.log(
      `${mode}: ${counts.kills} kills, ${counts.torn} torn files, ${counts.lost} lost edits ` +
        `(${counts.edits} edits acknowledged, ${counts.saves} saves, ${counts.midWrite} kills in the middle of a write)`,
    );
    // A run that killed nobody has shown nothing.
    if (counts.torn > 0 || counts.lost > 0 || counts.kills === 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
