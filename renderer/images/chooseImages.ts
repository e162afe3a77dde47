import { IMAGE_MIMES } from '../../shared/util/imageHeader';
import { chooseFiles } from '../ui/chooseFiles';

const IMAGE_ACCEPT = IMAGE_MIMES.join(',');

/** None when the person cancelled, or nobody clicked. */
export function chooseImages({ multiple }: { readonly multiple: boolean }): Promise<readonly File[]> {
  return chooseFiles({ accept: IMAGE_ACCEPT, multiple });
}
