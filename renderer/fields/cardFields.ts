/** How each facet of a card is edited. Which of them a lane asks for is said in renderer/inspector/facets.ts. */
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { CardFacets } from '../../shared/model/types';
import { AREA, LINE, NONE_TO_FIVE, ONE_TO_FIVE, WORDS, type FieldSpec } from './control';
import { OPTIONS } from './options';

/** Facets a person edits here; `locked`, `pinned`, `hidden` and `origin` come from elsewhere. */
export type EditableFacet = Exclude<keyof CardFacets, 'locked' | 'pinned' | 'hidden' | 'origin'>;

/** Kinds of measures at a touchpoint (capability 2-19). */
const CATEGORY_IDEAS = [
  'field.category.technology',
  'field.category.process',
  'field.category.staff',
  'field.category.waiting',
] as const satisfies readonly MessageKey[];

const facet = (field: EditableFacet, spec: Omit<FieldSpec, 'field'>): FieldSpec => ({ field, ...spec });

export const CARD_FIELDS: Readonly<Record<EditableFacet, FieldSpec>> = {
  note: facet('note', { label: 'field.note', control: AREA }),
  color: facet('color', { label: 'field.color', control: { kind: 'color' } }),
  tags: facet('tags', { label: 'field.tags', control: WORDS }),
  owners: facet('owners', { label: 'field.owners', control: WORDS }),
  contributors: facet('contributors', { label: 'field.contributors', control: WORDS }),
  momentOfTruth: facet('momentOfTruth', { label: 'field.momentOfTruth', control: { kind: 'momentOfTruth' } }),
  confidence: facet('confidence', {
    label: 'field.confidence',
    control: { kind: 'chips', options: OPTIONS.confidence },
  }),
  evidence: facet('evidence', { label: 'field.evidence', control: { kind: 'evidence' } }),
  channelIds: facet('channelIds', { label: 'field.channelIds', control: { kind: 'channels' } }),
  nature: facet('nature', { label: 'field.nature', control: { kind: 'chips', options: OPTIONS.nature } }),
  ownership: facet('ownership', {
    label: 'field.ownership',
    control: { kind: 'chips', options: OPTIONS.ownership },
  }),
  dataHolder: facet('dataHolder', {
    label: 'field.dataHolder',
    control: { kind: 'chips', options: OPTIONS.dataHolder },
  }),
  firstPartyData: facet('firstPartyData', { label: 'field.firstPartyData', control: { kind: 'switch' } }),
  trigger: facet('trigger', { label: 'field.trigger', control: AREA }),
  plannedMessage: facet('plannedMessage', { label: 'field.plannedMessage', control: AREA }),
  experiment: facet('experiment', { label: 'field.experiment', control: AREA }),
  key: facet('key', { label: 'field.key', control: { kind: 'switch' } }),
  satisfaction: facet('satisfaction', { label: 'field.satisfaction', control: ONE_TO_FIVE }),
  importanceToCustomer: facet('importanceToCustomer', {
    label: 'field.importanceToCustomer',
    control: ONE_TO_FIVE,
  }),
  importanceToUs: facet('importanceToUs', { label: 'field.importanceToUs', control: ONE_TO_FIVE }),
  waiting: facet('waiting', { label: 'field.waiting', control: LINE }),
  severity: facet('severity', {
    label: 'field.severity',
    control: { kind: 'levels', options: OPTIONS.severity },
  }),
  dropOff: facet('dropOff', { label: 'field.dropOff.share', control: { kind: 'dropOff' } }),
  whyChain: facet('whyChain', {
    label: 'field.whyChain',
    hint: 'field.whyChain.hint',
    control: { kind: 'lines' },
  }),
  score: facet('score', {
    label: 'field.score',
    hint: 'field.score.hint',
    control: { kind: 'scale', min: -2, max: 2, step: 0.1 },
  }),
  emotionalLoad: facet('emotionalLoad', {
    label: 'field.emotionalLoad',
    control: { kind: 'rating', min: 0, max: 3 },
  }),
  emotions: facet('emotions', { label: 'field.emotions', control: WORDS }),
  intent: facet('intent', { label: 'field.intent', control: LINE }),
  effort: facet('effort', { label: 'field.effort', hint: 'field.effort.hint', control: ONE_TO_FIVE }),
  personaId: facet('personaId', { label: 'field.personaId', control: { kind: 'persona' } }),
  innerVoice: facet('innerVoice', { label: 'field.innerVoice', control: AREA }),
  need: facet('need', { label: 'field.need', control: AREA }),
  needIfItGoesWrong: facet('needIfItGoesWrong', { label: 'field.needIfItGoesWrong', control: AREA }),
  needMet: facet('needMet', { label: 'field.needMet', control: NONE_TO_FIVE }),
  contingency: facet('contingency', { label: 'field.contingency', control: AREA }),
  competitor: facet('competitor', {
    label: 'field.competitor',
    placeholder: 'field.competitor.ask',
    control: AREA,
  }),
  competitorScore: facet('competitorScore', {
    label: 'field.competitorScore',
    hint: 'field.competitorScore.hint',
    control: ONE_TO_FIVE,
  }),
  errc: facet('errc', { label: 'field.errc', control: { kind: 'chips', options: OPTIONS.errc } }),
  kano: facet('kano', { label: 'field.kano', control: { kind: 'select', options: OPTIONS.kano } }),
  impact: facet('impact', { label: 'field.impact', control: ONE_TO_FIVE }),
  ease: facet('ease', { label: 'field.ease', control: ONE_TO_FIVE }),
  benefit: facet('benefit', { label: 'field.benefit', control: ONE_TO_FIVE }),
  state: facet('state', { label: 'field.state', control: { kind: 'select', options: OPTIONS.state } }),
  due: facet('due', { label: 'field.due', control: { kind: 'date' } }),
  cost: facet('cost', { label: 'field.cost', control: LINE }),
  category: facet('category', {
    label: 'field.category',
    ideas: { label: 'field.category.ideas', words: CATEGORY_IDEAS },
    control: LINE,
  }),
  values: facet('values', { label: 'field.values', control: WORDS }),
  metric: facet('metric', { label: 'inspector.group.metric', control: { kind: 'metric' } }),
  imageId: facet('imageId', { label: 'field.imageId', control: { kind: 'image' } }),
  url: facet('url', { label: 'field.url', control: { kind: 'url' } }),
  journeyId: facet('journeyId', { label: 'field.journeyId', control: { kind: 'journey' } }),
};
