/** `generate.js COUNT FILE`: writes a map of so many cards for the bench. */
import { writeFileSync } from 'node:fs';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { generateDocument } from '../support/generateDocument';

const [count, file] = process.argv.slice(2);
if (!count || !file) throw new Error('generate.js COUNT FILE');
writeFileSync(file, serializeDocument(generateDocument(Number(count))));
