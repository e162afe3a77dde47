/** How a moment is for the customer: what they want, how hard it is, how others do it, what is planned where it is bad. */
import type { Translate } from '../../shared/i18n/translator';
import type { OutlineLine } from '../../shared/layout/outlineLines';
import { toFieldDetail, type MaybeDetail } from './detail';

export function toExperience({ card, intent, facts }: OutlineLine, t: Translate): readonly MaybeDetail[] {
  const { effort, competitorScore: competitor } = card;
  return [
    intent !== '' && toFieldDetail(t('field.intent'), intent, { icon: 'intent' }, t),
    effort !== undefined && toWords(t('lane.card.effort', { value: effort }), 'effort'),
    competitor !== undefined && toWords(t('lane.card.competitor', { value: competitor }), 'competitor'),
    facts.planned !== undefined && toPlanned(facts.planned, t),
  ];
}

function toWords(words: string, icon: string): MaybeDetail {
  return { short: words, said: words, icon };
}

function toPlanned(count: number, t: Translate): MaybeDetail {
  const words = count === 0 ? t('lane.curve.noAction') : t('lane.curve.actions', { count });
  return { short: words, said: words, ...(count === 0 ? { tone: 'warn' } : {}) };
}
