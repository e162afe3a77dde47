/** What stands around the names of stages: phases, colours, whose stage it is, the times of steps. */
import { describe, expect, it } from 'vitest';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import { approximateMeasurer } from '../../../../shared/layout/measure';
import {
  COLUMN_WIDTH,
  PHASE_HEIGHT,
  STAGE_HEADER_HEIGHT,
  STEP_TIME_HEIGHT,
} from '../../../../shared/layout/metrics';
import type { CjmDocument, Stage, Step } from '../../../../shared/model/types';
import { TOKENS, toTint } from '../../../../shared/theme/tokens';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf, newLayouter } from '../../../support/layoutOf';

const phases = (...of: readonly (string | undefined)[]) => {
  const builder = of.reduce(
    (built, phase, i) => built.stage(`S${i}`, [], phase === undefined ? {} : { phase }),
    buildDocument('Café'),
  );
  return layoutOf(builder.lane('goal', 'Goals').build());
};

function withSteps(
  document: CjmDocument,
  kind: 'day' | 'current',
  fields: readonly Partial<Step>[],
): CjmDocument {
  const fill = (stage: Stage): Stage => ({
    ...stage,
    steps: stage.steps.map((step, i) => ({ ...step, ...fields[i] })),
  });
  const journeys = document.journeys.map((one) => ({ ...one, kind, stages: one.stages.map(fill) }));
  return { ...document, journeys };
}
const draw = (document: CjmDocument): string =>
  journeyToSvg(layoutOf(document), {
    theme: 'light',
    title: '',
    headers: { measurer: approximateMeasurer },
  });

describe('phases', () => {
  it('group neighbouring stages, and those alone', () => {
    const { phases: bands, head } = phases('before', 'before', 'during', undefined, 'during', 'after');
    expect(bands.map(({ name, x, width }) => [name, x / COLUMN_WIDTH, width / COLUMN_WIDTH])).toEqual([
      ['Before', 0, 2],
      ['During', 2, 1],
      ['During', 4, 1],
      ['After', 5, 1],
    ]);
    expect(head.height).toBe(STAGE_HEADER_HEIGHT + PHASE_HEIGHT);
  });

  it('take no room where no stage has one that is known', () => {
    const { phases: bands, head } = phases(undefined, 'meanwhile');
    expect(bands).toEqual([]);
    expect(head.height).toBe(STAGE_HEADER_HEIGHT);
  });
});

describe('the times of steps', () => {
  const several = buildDocument('Day').stage('Morning', ['Wake', 'Walk']).lane('goal', 'G').build();
  const clocks = [{ startsAt: '07:00', endsAt: '07:20' }, { startsAt: '07:40' }];

  it('are those of the clock on a day in the life, and their own words elsewhere', () => {
    const timesOf = (document: CjmDocument) => layoutOf(document).columns.map(({ time }) => time);
    expect(timesOf(withSteps(several, 'day', clocks))).toEqual(['07:00–07:20', '07:40']);
    expect(timesOf(withSteps(several, 'day', [{ time: 'early' }]))).toEqual(['early', '']);
    expect(timesOf(withSteps(several, 'current', [{ time: 'early', startsAt: '07:00' }]))).toEqual([
      'early',
      '',
    ]);
  });

  it('are said once where a stage has a single step: by the stage', () => {
    const one = buildDocument('Day').stage('Morning').lane('goal', 'G').build();
    const layout = layoutOf(withSteps(one, 'day', clocks));
    expect(layout.columns[0]!.time).toBe('');
    expect(layout.head.height).toBe(STAGE_HEADER_HEIGHT);
  });

  it('make the row of stages higher, in the file too', () => {
    const timed = withSteps(several, 'day', clocks);
    expect(layoutOf(timed).head.height).toBe(STAGE_HEADER_HEIGHT + STEP_TIME_HEIGHT);
    expect(draw(timed)).toContain('>07:00–07:20<');
    expect(draw(timed)).toContain(`translate(148 ${STAGE_HEADER_HEIGHT + STEP_TIME_HEIGHT})`);
  });
});

describe('a stage of its own', () => {
  const document = buildDocument('Bank')
    .persona('Sarah')
    .stage('Apply', [], { color: 'teal', personaId: 'persona:Sarah', phase: 'before' })
    .stage('Wait', [], { color: 'ultraviolet' })
    .lane('goal', 'Goals', { personaId: 'persona:Sarah' })
    .translation('zh-Hant', 'persona:Sarah', 'name', '莎拉')
    .build();

  it('says whose it is in the language shown, and has a colour that is known', () => {
    const { stages, lanes } = layoutOf(document, newLayouter(), 'zh-Hant');
    expect(stages.map(({ persona, color }) => [persona, color])).toEqual([
      ['莎拉', 'teal'],
      ['', undefined],
    ]);
    expect(lanes[0]!.persona).toBe('莎拉');
  });

  it('does so in the file', () => {
    const svg = draw(document);
    expect(svg.split('>Sarah<')).toHaveLength(3);
    expect(svg).toContain(toTint('light', 'text', 'teal').bar);
    expect(svg).toContain('>Before<');
    expect(svg).toContain(TOKENS.light.sunken);
  });

  it('keeps its band as long as nothing about it changed', () => {
    const layouter = newLayouter();
    const before = layoutOf(document, layouter);
    const after = layoutOf({ ...document, title: 'Other' }, layouter);
    expect(after.stages[0]).toBe(before.stages[0]);
    expect(after.head).toBe(before.head);
  });
});
