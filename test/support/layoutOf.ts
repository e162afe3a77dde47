import { recordStates } from '../../shared/analysis/recordState';
import { createLayouter, type Layouter } from '../../shared/layout/layoutJourney';
import type { JourneyLayout, LayoutLabels, SummaryTexts } from '../../shared/layout/layoutTypes';
import { LANE_KINDS } from '../../shared/model/kinds';
import type { HeaderWords } from '../../shared/layout/headerWords';
import { approximateMeasurer } from '../../shared/layout/measure';
import type { CjmDocument } from '../../shared/model/types';

const byKind = (what: string) =>
  Object.fromEntries(LANE_KINDS.map((kind) => [kind, `${what} ${kind}`])) as HeaderWords['laneKind'];

export const HEADER_WORDS: HeaderWords = {
  laneKind: byKind('Lane of'),
  laneHint: byKind('About'),
  divider: { interaction: 'Interaction', visibility: 'Visibility', internal: 'Internal' },
  stage: 'Untitled stage',
  step: (number) => `Step ${number}`,
};

export const LABELS: LayoutLabels = {
  ...HEADER_WORDS,
  errc: { eliminate: 'Eliminate', reduce: 'Reduce', raise: 'Raise', create: 'Create' },
  kano: { 'must-be': 'Must-be', attractive: 'Attractive' },
  state: { testing: 'In test' },
  confidence: { assumption: 'Assumption', partly: 'Partly proven', proven: 'Proven' },
  ownership: { partner: 'Partner' },
  dataHolder: { partner: 'Data: partner' },
  firstPartyData: 'First-party data',
  phase: { before: 'Before', during: 'During', after: 'After' },
  target: 'Target',
  sample: 'n =',
  illustrative: 'Illustrative',
  effort: (value) => `Effort ${value}/5`,
  competitor: (value) => `Competitor ${value}/5`,
  deadEnd: 'Leads nowhere',
  quotes: ['“', '”'],
  momentOfTruth: 'Moment of truth',
  peak: 'Highest',
  trough: 'Lowest',
  actions: (count) => (count === 0 ? 'no action yet' : `actions: ${count}`),
  everyone: 'Everyone',
  comma: ', ',
  aside: ' · ',
};

export function newLayouter(): Layouter {
  return createLayouter(approximateMeasurer);
}

/** The first journey's layout, from scratch unless a layouter is given; with a summary below it if there is one. */
export function layoutOf(
  document: CjmDocument,
  layouter = newLayouter(),
  language = document.language,
  summary?: SummaryTexts,
): JourneyLayout {
  const journey = document.journeys[0]!;
  const stateOf = recordStates(document, language);
  return layouter.layout({ document, journey, language, labels: LABELS, stateOf, summary });
}
