/** How much was found, where one stands in it, and the way on. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMessages } from '../i18n/useMessages';
import { IconButton } from '../ui/IconButton';
import type { Found } from './useHits';
import type { Walk } from './useWalk';

interface HitSummaryProps {
  readonly found: Found;
  readonly walk: Walk;
}

export function HitSummary({ found, walk }: HitSummaryProps) {
  const t = useMessages();
  const { hits, query } = found;
  if (query.text === '') return <p className="find-empty">{t('find.teach')}</p>;
  const count = hits.length;
  const text = count === 0 ? t('find.none', { text: query.text }) : toCountText();
  return (
    <div className="find-summary">
      <p role="status">{text}</p>
      {count > 0 && (
        <span className="find-steps">
          <IconButton icon={ChevronUp} size={16} label={t('find.previous')} onClick={() => walk.step(-1)} />
          <IconButton icon={ChevronDown} size={16} label={t('find.next')} onClick={() => walk.step(1)} />
        </span>
      )}
    </div>
  );

  function toCountText(): string {
    return walk.index < 0 ? t('find.count', { count }) : t('find.place', { place: walk.index + 1, count });
  }
}
