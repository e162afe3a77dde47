/** Cards and everything they may carry. The order of the fields is their order in the file. */
import {
  CHANNEL_NATURES,
  CONFIDENCES,
  DATA_HOLDERS,
  ERRC_VALUES,
  KANO_VALUES,
  OPPORTUNITY_STATES,
  OWNERSHIPS,
} from '../../model/kinds';
import { MAX_EVIDENCE, MAX_SERIES, MAX_STEPS } from '../../model/limits';
import type { Card, DropOff, Metric, MomentOfTruth, Origin, SeriesPoint } from '../../model/types';
import { list } from '../collectionSpecs';
import { record } from '../recordSpec';
import { indispensable, required } from '../spec';
import { id, oneOf, reference, text } from '../textSpecs';
import { day, timestamp } from '../timeSpecs';
import { answer, color, flag, number } from '../valueSpecs';
import { evidence } from './evidenceSpec';

const momentOfTruth = record<MomentOfTruth>('momentOfTruth', { reason: text() });

const dropOff = record<DropOff>('dropOff', { share: number({ min: 0, max: 100 }), destination: text() });

const seriesPoint = record<SeriesPoint>('seriesPoint', {
  id: required(id(), ''),
  at: required(text(), ''),
  value: indispensable(number()),
});

const metric = record<Metric>('metric', {
  name: text(),
  unit: text(),
  value: number(),
  target: number(),
  low: number(),
  high: number(),
  series: list(seriesPoint, MAX_SERIES),
  illustrative: flag(),
});

const origin = record<Origin>('origin', {
  by: required(oneOf(['person', 'ai']), 'person'),
  model: text(),
  at: timestamp(),
  confirmedBy: text(),
});

const oneToFive = { min: 1, max: 5 } as const;

export const card = record<Card>('card', {
  id: required(id(), ''),
  lane: required(reference(), ''),
  step: required(reference(), ''),
  text: required(text(), ''),
  span: number({ min: 1, max: MAX_STEPS, whole: true, absent: 1 }),
  note: text(),
  color: color(),
  tags: list(text()),
  owners: list(text()),
  contributors: list(text()),
  momentOfTruth,
  confidence: oneOf(CONFIDENCES),
  evidence: list(evidence, MAX_EVIDENCE),
  channelIds: list(reference()),
  nature: oneOf(CHANNEL_NATURES),
  ownership: oneOf(OWNERSHIPS),
  dataHolder: oneOf(DATA_HOLDERS),
  firstPartyData: answer(),
  trigger: text(),
  plannedMessage: text(),
  experiment: text(),
  key: flag(),
  satisfaction: number(oneToFive),
  importanceToCustomer: number(oneToFive),
  importanceToUs: number(oneToFive),
  waiting: text(),
  severity: number({ min: 1, max: 3 }),
  dropOff,
  whyChain: list(text()),
  score: number({ min: -2, max: 2 }),
  emotionalLoad: number({ min: 0, max: 3 }),
  emotions: list(text()),
  personaId: reference(),
  innerVoice: text(),
  need: text(),
  needIfItGoesWrong: text(),
  needMet: number({ min: 0, max: 5 }),
  contingency: text(),
  competitor: text(),
  errc: oneOf(ERRC_VALUES),
  kano: oneOf(KANO_VALUES),
  impact: number(oneToFive),
  ease: number(oneToFive),
  benefit: number(oneToFive),
  state: oneOf(OPPORTUNITY_STATES),
  due: day(),
  cost: text(),
  category: text(),
  values: list(text()),
  metric,
  imageId: reference(),
  url: text(),
  journeyId: reference(),
  origin,
  locked: flag(),
  pinned: flag(),
  hidden: flag(),
  copiedFrom: reference(),
});
