/** How a card is judged: how bad, how decisive, what to do with it, how sure one is. */
import type { Translate } from '../../shared/i18n/translator';
import {
  CONFIDENCES,
  ERRC_VALUES,
  KANO_VALUES,
  OPPORTUNITY_STATES,
  type LaneKind,
} from '../../shared/model/kinds';
import type { Card } from '../../shared/model/types';
import { toFieldDetail, toPlainDetail, type MaybeDetail } from './detail';

const MOST_SEVERE = 3;

export function toJudgements(card: Card, kind: LaneKind, t: Translate): readonly MaybeDetail[] {
  const ideas = kind === 'opportunity' || kind === 'idea';
  return [
    kind === 'pain' && card.severity !== undefined && toSeverity(card.severity, t),
    card.momentOfTruth && toPlainDetail(t('lane.curve.momentOfTruth')),
    ...(ideas ? toOpportunity(card, t) : []),
  ];
}

function toSeverity(severity: number, t: Translate): MaybeDetail {
  const level = Math.min(MOST_SEVERE, Math.max(1, Math.round(severity))) as 1 | 2 | 3;
  return toPlainDetail(
    t('outline.field', { name: t('field.severity'), value: t(`value.severity.${level}`) }),
  );
}

function toOpportunity(card: Card, t: Translate): readonly MaybeDetail[] {
  const errc = ERRC_VALUES.find((value) => value === card.errc);
  const kano = KANO_VALUES.find((value) => value === card.kano);
  const state = OPPORTUNITY_STATES.find((value) => value === card.state);
  return [
    errc && toPlainDetail(t(`value.errc.${errc}`)),
    kano && toFieldDetail(t('field.kano'), t(`value.kano.${kano}`), { icon: 'kano' }, t),
    state && toFieldDetail(t('field.state'), t(`value.state.${state}`), { icon: 'state' }, t),
  ];
}

/** The board has colours for it as well. */
export function toConfidence(card: Card, t: Translate): MaybeDetail {
  const confidence = CONFIDENCES.find((value) => value === card.confidence);
  if (confidence === undefined) return undefined;
  return toFieldDetail(t('field.confidence'), t(`value.confidence.${confidence}`), { icon: 'confidence' }, t);
}
