/** `generate.js COUNT FILE [rich]`: writes a map of so many cards for the bench, with everything drawn on it if asked. */
import { writeFileSync } from 'node:fs';
import { serializeDocument } from '../../shared/format/serializeDocument';
import { enrichDocument } from '../support/enrichDocument';
import { generateDocument } from '../support/generateDocument';

const [count, file, rich] = process.argv.slice(2);
if (!count || !file) throw new Error('generate.js COUNT FILE [rich]');
const plain = generateDocument(Number(count));
const document = rich === undefined ? plain : enrichDocument(plain, { links: 300, images: 40 });
writeFileSync(file, serializeDocument(document));
