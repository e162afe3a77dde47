import type { PreparedImage } from '../../images/prepareImage';
import { readImage } from '../../images/readImage';
import type { Shell } from '../shell';

/** A large photo takes a second: then the person hears that it is on its way. */
const PATIENCE_MS = 500;

/** Those that can be read; why the first of the others cannot is said, and how many more there are. */
export async function readImages(files: readonly File[], shell: Shell): Promise<readonly PreparedImage[]> {
  const images: PreparedImage[] = [];
  let refused = 0;
  const timer = setTimeout(
    () => shell.toast({ key: 'images.reading', values: { count: files.length }, tone: 'info' }),
    PATIENCE_MS,
  );
  for (const file of files) {
    const read = await readImage(file);
    if (read.ok) {
      images.push(read.value);
      if (read.value.stopped)
        shell.toast({ key: 'images.stopped', values: { name: file.name }, tone: 'info' });
      continue;
    }
    refused += 1;
    if (refused > 1) continue;
    const { kind, values } = read.failure;
    shell.toast({ key: `images.${kind}`, values: { ...values, name: file.name }, tone: 'bad' });
  }
  clearTimeout(timer);
  if (refused > 1) shell.toast({ key: 'images.more', values: { count: refused - 1 }, tone: 'bad' });
  return images;
}
