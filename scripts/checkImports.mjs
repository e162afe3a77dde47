/** Proves the import rules, and that the tool really looked: a cruiser that sees nothing finds nothing wrong. */
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { join } from 'node:path';
import { createRequire } from 'node:module';

/** With a TypeScript it cannot use, the cruiser finds nothing and says all is well. */
const LEAST_MODULES = 100;
const root = join(import.meta.dirname, '..');
process.chdir(root);
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output } = await cruise(
  ['shared', 'electron', 'renderer'],
  { ruleSet: config, validate: true, ...config.options },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
if (totalCruised < LEAST_MODULES) {
  console.error(`Only ${totalCruised} modules were looked at: the check itself is broken.`);
  process.exit(1);
}
process.exit(violations.length === 0 ? 0 : 1);
