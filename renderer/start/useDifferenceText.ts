/** A difference in one sentence: 與檔案相比：新增 3 張卡片、1 個情緒點. */
import type { Change, Counts } from '../../shared/analysis/compareDocuments';
import type { DraftInfo } from '../../shared/host/drafts';
import { useLanguage } from '../i18n/useLanguage';
import { useMessages } from '../i18n/useMessages';
import { COUNTED } from './counted';
import type { DraftDifference } from './useDraftDifference';

const HOWS = ['added', 'removed', 'edited'] as const;

export function useDifferenceText(): (info: DraftInfo, difference: DraftDifference) => string {
  const t = useMessages();
  const language = useLanguage();
  // Intl.ListFormat would put 和 before the last one.
  const english = new Intl.ListFormat('en', { type: 'conjunction' });
  const join = (parts: readonly string[]): string =>
    language === 'zh-Hant' ? parts.join('、') : english.format(parts);

  function held(counts: Counts): string {
    const parts = COUNTED.filter((what) => what !== 'journeys' && counts[what] > 0).map((what) =>
      t('start.draft.count', {
        count: counts[what],
        what: t(`start.draft.what.${what}`, { count: counts[what] }),
      }),
    );
    return t('start.draft.holds', { parts: join(parts) });
  }

  function compared(changes: readonly Change[]): string {
    const parts = COUNTED.flatMap((what) =>
      HOWS.flatMap((how) => {
        const count = changes.filter((change) => change.how === how && change.what === what).length;
        if (count === 0) return [];
        return [t(`start.draft.${how}`, { count, what: t(`start.draft.what.${what}`, { count }) })];
      }),
    );
    return parts.length === 0 ? t('start.draft.same') : t('start.draft.differs', { parts: join(parts) });
  }

  return (info, difference) => {
    switch (difference.kind) {
      case 'reading':
        return '';
      case 'unreadable':
        return t('start.draft.unreadable');
      case 'alone': {
        const why = info.fileState === 'gone' ? t('start.draft.gone') : t('start.draft.untitled');
        return join([why, held(difference.counts)]);
      }
      case 'compared': {
        const text = compared(difference.changes);
        return info.fileState === 'changed' ? join([t('start.draft.changed'), text]) : text;
      }
    }
  };
}
