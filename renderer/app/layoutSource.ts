/** What the layout needs of the page: a measurer with the real fonts, and the words drawn on cards. */
import {
  CONFIDENCES,
  ERRC_VALUES,
  KANO_VALUES,
  LANGUAGES,
  OPPORTUNITY_STATES,
  OTHERS_DATA_HOLDERS,
  OTHERS_OWNERSHIPS,
  STAGE_PHASES,
} from '../../shared/model/kinds';
import { translatorFor, toCatalogueLanguage } from '../../shared/i18n/translator';
import type { LayoutLabels } from '../../shared/layout/layoutTypes';
import type { Language } from '../../shared/model/kinds';
import { createCanvasMeasurer, onFontsChanged } from '../canvas/canvasMeasurer';
import { toHeaderWords } from '../document/headerWords';
import type { LayoutSource } from '../document/layoutStore';
import { toWordMarks } from '../document/wordMarks';

export function createLayoutSource(): LayoutSource {
  // One object a language: the layout starts over when it is given another.
  const labels = new Map(LANGUAGES.map((language) => [language, toLabels(language)]));
  return {
    measurer: createCanvasMeasurer(),
    labels: (language) => labels.get(toCatalogueLanguage(language)) ?? toLabels('en'),
    onFontsChanged,
  };
}

function toLabels(language: Language): LayoutLabels {
  const t = translatorFor(language);
  return {
    errc: Object.fromEntries(ERRC_VALUES.map((value) => [value, t(`value.errc.${value}`)])),
    kano: Object.fromEntries(KANO_VALUES.map((value) => [value, t(`value.kano.${value}`)])),
    state: Object.fromEntries(OPPORTUNITY_STATES.map((value) => [value, t(`value.state.${value}`)])),
    confidence: Object.fromEntries(CONFIDENCES.map((value) => [value, t(`value.confidence.${value}`)])),
    ownership: Object.fromEntries(OTHERS_OWNERSHIPS.map((value) => [value, t(`value.ownership.${value}`)])),
    dataHolder: Object.fromEntries(OTHERS_DATA_HOLDERS.map((value) => [value, t(`lane.card.data.${value}`)])),
    firstPartyData: t('field.firstPartyData'),
    phase: Object.fromEntries(STAGE_PHASES.map((value) => [value, t(`value.phase.${value}`)])),
    target: t('lane.metric.target'),
    sample: t('lane.evidence.sample'),
    illustrative: t('field.illustrative'),
    effort: (value) => t('lane.card.effort', { value }),
    competitor: (value) => t('lane.card.competitor', { value }),
    deadEnd: t('lane.touchpoint.deadEnd'),
    quotes: [t('lane.quote.open'), t('lane.quote.close')],
    momentOfTruth: t('lane.curve.momentOfTruth'),
    peak: t('lane.curve.peak'),
    trough: t('lane.curve.trough'),
    actions: (count) => (count === 0 ? t('lane.curve.noAction') : t('lane.curve.actions', { count })),
    everyone: t('lane.curve.everyone'),
    ...toWordMarks(t),
    ...toHeaderWords(t),
  };
}
