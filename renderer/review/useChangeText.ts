/** A change in words: what it is about, where that is, and what of it is another. */
import type { Change } from '../../shared/analysis/compareDocuments';
import type { Card, Lane, Stage } from '../../shared/model/types';
import { useNames } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';

export interface ChangeText {
  readonly title: string;
  readonly where: string;
  /** What of it is another; empty for what came or went. */
  readonly note: string;
}

export function useChangeText(): (change: Change) => ChangeText {
  const t = useMessages();
  const names = useNames();

  function toTitle({ what, text, record }: Change): string {
    if (text !== '') return text;
    if (what === 'lanes') return names.lane(record as Lane);
    if (what === 'stages') return names.stage(record as Stage);
    return t('app.untitled');
  }

  function toWhere({ what, journey, record }: Change): string {
    if (!journey || (what !== 'cards' && what !== 'points')) return t(`review.what.${what}`);
    const card = record as Card;
    const lane = journey.lanes.find(({ id }) => id === card.lane);
    const stage = names.place(journey, card.step);
    return t('fields.place.card', { lane: lane ? names.lane(lane) : '', stage });
  }

  function toNote({ touched, was }: Change): string {
    const worded = touched.find((what) => what === 'text' || what === 'translation');
    const parts = touched.map((what) =>
      what === worded && was ? t('review.touched.was', { was }) : t(`review.touched.${what}`),
    );
    return parts.join(t('review.touched.and'));
  }

  return (change) => ({ title: toTitle(change), where: toWhere(change), note: toNote(change) });
}
