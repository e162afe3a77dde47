/** A PNG that a browser decodes: soft colours with some grain, different for each seed, as large as a real picture. */
import { crc32, deflateSync } from 'node:zlib';
import { createSeededRandom } from './seededRandom';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUE_COLOUR = 2;

export function drawPicture(width: number, height: number, seed: number): Uint8Array {
  const random = createSeededRandom(seed + 1);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  const [red, green, blue] = [random.between(0, 200), random.between(0, 200), random.between(0, 200)];
  for (let y = 0; y < height; y++) {
    const row = y * (1 + 3 * width) + 1;
    for (let x = 0; x < width; x++) {
      const grain = (x * 7 + y * 13 + ((x * y) >> 6)) % 8;
      rows[row + 3 * x] = red + Math.floor((40 * x) / width) + grain;
      rows[row + 3 * x + 1] = green + Math.floor((40 * y) / height) + grain;
      rows[row + 3 * x + 2] = blue + grain;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, TRUE_COLOUR, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    toChunk('IHDR', head),
    toChunk('IDAT', deflateSync(rows, { level: 6 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
