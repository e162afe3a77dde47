/** A board: its stages with their steps, its lanes, its cards and the links between them. */
import { JOURNEY_KINDS, LANE_KINDS, LINK_KINDS, STAGE_PHASES } from '../../model/kinds';
import type { Journey, JourneySummary, Lane, Link, Stage, Step } from '../../model/types';
import { list } from '../collectionSpecs';
import { omittedWhenEmpty, record } from '../recordSpec';
import { required } from '../spec';
import { id, oneOf, reference, text } from '../textSpecs';
import { clockTime } from '../timeSpecs';
import { color, flag, number } from '../valueSpecs';
import { card } from './cardSpec';

/** Taller than any screen: a height the user chose by dragging. */
const MAX_LANE_HEIGHT = 10_000;

const summary = omittedWhenEmpty(
  record<JourneySummary>('journeySummary', {
    persona: text(),
    emotions: text(),
    pain: text(),
    opportunity: text(),
  }),
);

const step = record<Step>('step', {
  id: required(id(), ''),
  name: required(text(), ''),
  time: text(),
  startsAt: clockTime(),
  endsAt: clockTime(),
  copiedFrom: reference(),
});

const stage = record<Stage>('stage', {
  id: required(id(), ''),
  name: required(text(), ''),
  definition: text(),
  time: text(),
  phase: oneOf(STAGE_PHASES),
  personaId: reference(),
  expectation: text(),
  innerVoice: text(),
  mostImportantMoment: text(),
  need: text(),
  needIfItGoesWrong: text(),
  needMet: number({ min: 0, max: 5 }),
  contingency: text(),
  behaviour: text(),
  focus: text(),
  strategy: text(),
  measures: text(),
  color: color(),
  collapsed: flag(),
  locked: flag(),
  steps: required(list(step), []),
  copiedFrom: reference(),
});

const lane = record<Lane>('lane', {
  id: required(id(), ''),
  kind: required(oneOf(LANE_KINDS), 'text'),
  name: required(text(), ''),
  description: text(),
  personaId: reference(),
  hidden: flag(),
  collapsed: flag(),
  pinned: flag(),
  locked: flag(),
  height: number({ min: 0, max: MAX_LANE_HEIGHT }),
  copiedFrom: reference(),
});

const link = record<Link>('link', {
  id: required(id(), ''),
  from: required(reference(), ''),
  to: required(reference(), ''),
  kind: required(oneOf(LINK_KINDS), 'leads-to'),
  label: text(),
  severity: number({ min: 1, max: 3 }),
  copiedFrom: reference(),
});

export const journey = record<Journey>('journey', {
  id: required(id(), ''),
  name: required(text(), ''),
  kind: required(oneOf(JOURNEY_KINDS), 'current'),
  personaIds: list(reference()),
  baselineId: reference(),
  channelIds: list(reference()),
  goal: text(),
  narrative: text(),
  summary,
  curveGaps: oneOf(['dashed', 'broken']),
  stages: required(list(stage), []),
  lanes: required(list(lane), []),
  cards: required(list(card), []),
  links: required(list(link), []),
  copiedFrom: reference(),
});
