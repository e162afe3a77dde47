/** The system's own file dialog, for pictures. Their bytes come to the page, their place does not. */
import { IMAGE_MIMES } from '../../shared/util/imageHeader';

const IMAGE_ACCEPT = IMAGE_MIMES.join(',');

/** None when the person cancelled, or nobody clicked. */
export function chooseImages({ multiple }: { readonly multiple: boolean }): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = IMAGE_ACCEPT;
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
