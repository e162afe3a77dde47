/** What the ratings of one aspect come to, in words. */
import { UnfoldVertical } from 'lucide-react';
import type { AspectFigures } from '../../shared/analysis/channelConsistency';
import type { Channel, Id } from '../../shared/model/types';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';

interface AspectNoteProps {
  readonly figures: AspectFigures;
  readonly channels: readonly Channel[];
}

export function AspectNote({ figures, channels }: AspectNoteProps) {
  const t = useMessages();
  const { ratedIds, unrated } = figures;
  return (
    <div className="sheet-note">
      {ratedIds.length === 0 ? (
        <p>{t('channels.none')}</p>
      ) : (
        <>
          <Compared figures={figures} channels={channels} />
          {unrated > 0 && <p className="muted">{t('channels.left', { count: unrated })}</p>}
        </>
      )}
    </div>
  );
}

function Compared({ figures, channels }: AspectNoteProps) {
  const t = useMessages();
  const names = useNames();
  const { ratedIds, lowest = 0, lowestIds, spread, isNotable } = figures;
  const nameAll = (ids: readonly Id[]): string =>
    channels
      .filter(({ id }) => ids.includes(id))
      .map(names.channel)
      .join(t('channels.comma'));
  if (ratedIds.length === 1) return <p>{t('channels.one', { name: nameAll(ratedIds) })}</p>;
  if (spread === 0) return <p>{t('channels.same', { value: lowest })}</p>;
  return (
    <>
      <p className={isNotable ? 'sheet-apart' : undefined}>
        {isNotable && <UnfoldVertical size={14} aria-hidden />}
        {t('channels.spread', { spread })}
      </p>
      <p>{t('channels.least', { value: lowest, names: nameAll(lowestIds) })}</p>
    </>
  );
}
