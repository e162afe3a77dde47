import { Languages } from 'lucide-react';
import type { RecordState } from '../../shared/analysis/recordState';
import { useMessages } from '../i18n/useMessages';

/** Behind a name in a header that is not in the language shown. */
export function TranslationMark({ state }: { readonly state: RecordState }) {
  const t = useMessages();
  const title = t(`board.mark.${state}`);
  return (
    <span className="header-mark" title={title} data-state={state}>
      <Languages size={13} aria-label={title} />
    </span>
  );
}
