/** Prepares pictures beside the page. One at a time: each takes as much memory as its pixels. */
import { fail } from '../../shared/util/result';
import { prepareImage } from './prepareImage';
import type { ImageAnswer, ImageRequest } from './readImage';

addEventListener('message', (event: MessageEvent<ImageRequest>) => {
  const { id, file } = event.data;
  void prepareImage(file)
    .catch(() => fail({ kind: 'failed' } as const))
    .then((result) => postMessage({ id, result } satisfies ImageAnswer));
});
