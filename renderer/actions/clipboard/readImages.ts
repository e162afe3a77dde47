import type { PreparedImage } from '../../images/prepareImage';
import { readImage } from '../../images/readImage';
import type { Shell } from '../shell';

/** Those that can be read; why the first of the others cannot is said. */
export async function readImages(files: readonly File[], shell: Shell): Promise<readonly PreparedImage[]> {
  const images: PreparedImage[] = [];
  let isTold = false;
  for (const file of files) {
    const read = await readImage(file);
    if (read.ok) images.push(read.value);
    else if (!isTold) {
      isTold = true;
      const { kind, values } = read.failure;
      shell.toast({ key: `images.${kind}`, values: { ...values, name: file.name }, tone: 'bad' });
    }
  }
  return images;
}
