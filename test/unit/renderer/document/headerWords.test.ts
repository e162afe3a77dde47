import { describe, expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import { translatorFor } from '../../../../shared/i18n/translator';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import { createOutliner } from '../../../../shared/layout/outline';
import { toHeaderWords } from '../../../../renderer/document/headerWords';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, newLayouter } from '../../../support/layoutOf';

const document = buildDocument('Shop')
  .with({ language: 'zh-Hant' })
  .stage('')
  .stage('買', ['付款', ''])
  .lane('action', '')
  .lane('frontstage', '櫃台')
  .lane('pain', '', { description: '卡在哪裡' })
  .translation('en', 'lane:櫃台', 'name', 'Counter')
  .build();
const [first] = document.journeys;
const journey = { ...first!, kind: 'blueprint' as const };

describe.each([
  {
    language: 'zh-Hant',
    stages: ['未命名的階段', '買'],
    steps: ['付款', '步驟 2'],
    lanes: [
      ['行為', '實際做了什麼'],
      ['櫃台', '前台'],
      ['痛點', '卡在哪裡'],
    ],
  },
  {
    language: 'en',
    stages: ['Untitled stage', '買'],
    steps: ['付款', 'Step 2'],
    lanes: [
      ['Actions', 'What they actually do'],
      ['Counter', 'Frontstage'],
      ['Pain points', '卡在哪裡'],
    ],
  },
] as const)('a map shown in $language', ({ language, stages, steps, lanes }) => {
  const headers = toHeaderWords(translatorFor(language));
  const labels = { ...LABELS, ...headers };
  const layout = newLayouter().layout({ document, journey, language, labels });

  it('names what has no name in its own language, on the board', () => {
    expect(layout.stages.map(({ name }) => name)).toEqual(stages);
    expect(layout.columns.filter(({ named }) => named).map(({ name }) => name)).toEqual(steps);
    expect(layout.lanes.map(({ name, hint }) => [name, hint])).toEqual(lanes);
    expect(layout.dividers.map(({ line, name }) => [line, name])).toEqual([
      ['interaction', translatorFor(language)('board.divider.interaction')],
    ]);
  });

  it('exports the same names', () => {
    const svg = journeyToSvg(layout, {
      theme: 'light',
      title: '',
      headers: { measurer: approximateMeasurer },
    });
    for (const words of [...stages, ...steps, ...lanes.map(([name]) => name), lanes[1][1]])
      expect(svg).toContain(words);
  });

  it('has the same names in the outline, and keeps apart what may be written over', () => {
    const outline = createOutliner()({ document, journey, language, wordMarks: LABELS, headers });
    expect(outline.stages.map(({ title }) => title)).toEqual(stages);
    expect(outline.columns.filter(({ named }) => named).map(({ title }) => title)).toEqual(steps);
    expect(outline.lanes.map(({ title }) => title)).toEqual(lanes.map(([name]) => name));
    expect(outline.lanes.map(({ name }) => name)).toEqual(['', lanes[1][0], '']);
  });
});
