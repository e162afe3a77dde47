/** `npm run build [target]`: builds what is stale. */
import { buildIfStale } from './buildIfStale.mjs';

try {
  await buildIfStale({ target: process.argv[2] ?? 'all' });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
