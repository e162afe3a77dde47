/** What the board computes beside cards and curves: lines of a blueprint, channels, clock times, folded numbers. */
import { describe, expect, it } from 'vitest';
import { toChannelUse } from '../../../../shared/layout/channelGrid';
import { FOLDED_RADIUS } from '../../../../shared/layout/metrics';
import { insertionAt } from '../../../../shared/layout/insertionAt';
import type { JourneyKind } from '../../../../shared/model/kinds';
import type { CjmDocument, Journey } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { layoutOf } from '../../../support/layoutOf';

function withJourney(document: CjmDocument, edit: (journey: Journey) => Journey): CjmDocument {
  return { ...document, journeys: document.journeys.map(edit) };
}
const ofKind = (document: CjmDocument, kind: JourneyKind) =>
  withJourney(document, (one) => ({ ...one, kind }));

describe('the lines of a service blueprint', () => {
  const lanes = (...kinds: readonly ('action' | 'emotion' | 'frontstage' | 'backstage' | 'support')[]) =>
    kinds.reduce((builder, kind) => builder.lane(kind, kind), buildDocument('Café').stage('Order')).build();
  const linesOf = (document: CjmDocument) => {
    const layout = layoutOf(ofKind(document, 'blueprint'));
    return layout.dividers.map(({ line, y }) => [line, layout.lanes.find((lane) => lane.y === y)?.kind]);
  };

  it('stand above the front stage, the back stage and the support', () => {
    expect(linesOf(lanes('action', 'emotion', 'frontstage', 'backstage', 'support'))).toEqual([
      ['interaction', 'frontstage'],
      ['visibility', 'backstage'],
      ['internal', 'support'],
    ]);
  });

  it('are drawn once, whatever lies between, and the line of visibility wins where two fall together', () => {
    expect(linesOf(lanes('action', 'frontstage', 'emotion', 'backstage', 'frontstage'))).toEqual([
      ['interaction', 'frontstage'],
      ['visibility', 'backstage'],
    ]);
    expect(linesOf(lanes('action', 'support'))).toEqual([['visibility', 'support']]);
    expect(linesOf(lanes('backstage'))).toEqual([]);
  });

  it('belong to blueprints alone', () => {
    expect(layoutOf(lanes('action', 'frontstage')).dividers).toEqual([]);
  });
});

describe('a channel lane', () => {
  const board = () =>
    buildDocument('Shop')
      .channel('Unused')
      .channel('Web')
      .channel('Phone')
      .stage('Find')
      .stage('Ask')
      .stage('Buy')
      .lane('touchpoint', 'Touchpoints')
      .lane('channel', 'Channels')
      .card('Find', 'Touchpoints', 'Search', { channelIds: ['channel:Web'] })
      .card('Ask', 'Touchpoints', 'Call', { channelIds: ['channel:Phone', 'channel:Web'] })
      .card('Buy', 'Touchpoints', 'Pay', { channelIds: ['channel:Web'] });

  it('has a row for each channel that is used and a dot for each step that uses it', () => {
    const layout = layoutOf(board().build());
    const [grid] = layout.channelGrids;
    expect(grid!.rows.map(({ name }) => name)).toEqual(['Web', 'Phone']);
    expect(grid!.dots.map(({ channelId, column }) => [channelId, column])).toEqual([
      ['channel:Web', 0],
      ['channel:Phone', 1],
      ['channel:Web', 1],
      ['channel:Web', 2],
    ]);
    const band = layout.lanes[1]!;
    for (const { y } of grid!.rows) {
      expect(y).toBeGreaterThan(band.y);
      expect(y).toBeLessThan(band.y + band.height);
    }
    expect(grid!.path.match(/[MC]/g)).toEqual(['M', 'C', 'C', 'C']);
  });

  it('meets each channel of a step once, in the order of its cards, however many there are', () => {
    const crowded = withJourney(board().build(), (journey) => ({
      ...journey,
      cards: Array.from({ length: 20_000 }, (_, index) => ({
        ...journey.cards[0]!,
        id: `card:${index}`,
        channelIds: index === 0 ? [] : index % 2 === 0 ? ['channel:Web', 'channel:Phone'] : ['channel:Phone'],
      })),
    }));
    const [journey] = crowded.journeys;
    const columns = layoutOf(board().build()).columns;
    expect(toChannelUse(journey!, crowded.channels, columns)).toEqual({
      channels: crowded.channels.slice(1),
      steps: [['channel:Phone', 'channel:Web'], [], []],
    });
  });

  it('keeps cards of its own below the rows', () => {
    const layout = layoutOf(board().card('Find', 'Channels', 'Owned media').build());
    const box = layout.cardById.get('card:Owned media')!;
    for (const { y } of layout.channelGrids[0]!.rows) expect(y).toBeLessThan(box.y);
  });

  it('knows nothing of touchpoints that are hidden', () => {
    const hidden = withJourney(board().build(), (journey) => ({
      ...journey,
      cards: journey.cards.map((card) => ({ ...card, hidden: card.text !== 'Pay' })),
    }));
    expect(layoutOf(hidden).channelGrids[0]!.dots.map(({ channelId }) => channelId)).toEqual(['channel:Web']);
    const away = withJourney(board().build(), (journey) => ({
      ...journey,
      lanes: journey.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'touchpoint' })),
    }));
    expect(layoutOf(away).channelGrids).toEqual([]);
  });

  it('is empty while no touchpoint names a channel', () => {
    const document = withJourney(board().build(), (journey) => ({ ...journey, cards: [] }));
    expect(layoutOf(document).channelGrids).toEqual([]);
  });
});

describe('clock times of a day', () => {
  const day = (...times: readonly (readonly [string, string?])[]) => {
    const document = times.reduce((builder, [from]) => builder.stage(from), buildDocument('Day')).build();
    return ofKind(
      withJourney(document, (journey) => ({
        ...journey,
        stages: journey.stages.map((stage, index) => {
          const [startsAt = '', endsAt] = times[index] ?? [];
          const steps = stage.steps.map((step) => ({ ...step, startsAt, ...(endsAt ? { endsAt } : {}) }));
          return { ...stage, steps };
        }),
      })),
      'day',
    );
  };
  const clocksOf = (document: CjmDocument) => layoutOf(document).stages.map(({ clock }) => clock);

  it('say when, how long, and where between the first and the last moment', () => {
    expect(clocksOf(day(['07:30', '08:00'], ['12:00', '13:30'], ['21:00']))).toEqual([
      { startsAt: '07:30', endsAt: '08:00', minutes: 30, from: 0, until: 0.5 / 13.5 },
      { startsAt: '12:00', endsAt: '13:30', minutes: 90, from: 4.5 / 13.5, until: 6 / 13.5 },
      { startsAt: '21:00', endsAt: undefined, minutes: 0, from: 1, until: 1 },
    ]);
  });

  it('go on past midnight', () => {
    const [clock] = clocksOf(day(['23:00', '01:15']));
    expect(clock).toMatchObject({ startsAt: '23:00', endsAt: '01:15', minutes: 135 });
  });

  it('are told by a day in the life alone, where there are any', () => {
    expect(clocksOf(ofKind(day(['07:30', '08:00']), 'current'))).toEqual([undefined]);
    expect(clocksOf(day(['']))).toEqual([undefined]);
  });
});

describe('what is folded away', () => {
  const board = () =>
    buildDocument('Shop')
      .stage('Find')
      .stage('Buy')
      .lane('action', 'Actions')
      .lane('pain', 'Pains', { collapsed: true })
      .card('Find', 'Actions', 'Search')
      .card('Find', 'Pains', 'Slow')
      .card('Find', 'Pains', 'Ugly')
      .build();

  it('is counted in its cell', () => {
    const layout = layoutOf(board());
    expect(layout.folded).toMatchObject([{ laneId: 'lane:Pains', stepIds: ['step:Find'], count: 2 }]);
    expect(layoutOf(withJourney(board(), (journey) => ({ ...journey, lanes: [] }))).folded).toEqual([]);
  });

  it('is one number for all steps of a folded stage: beside each other they would not be read', () => {
    const folded = buildDocument('Shop')
      .stage('Find', ['Ask', 'Look', 'Compare'], { collapsed: true })
      .stage('Buy')
      .lane('action', 'Actions')
      .lane('pain', 'Pains', { collapsed: true })
      .card('Find/Ask', 'Actions', 'Search')
      .card('Find/Compare', 'Actions', 'Weigh')
      .card('Buy', 'Pains', 'Slow')
      .build();
    const layout = layoutOf(folded);
    const stepIds = ['step:Find/Ask', 'step:Find/Look', 'step:Find/Compare'];
    expect(layout.folded).toMatchObject([
      { laneId: 'lane:Actions', stepIds, count: 2, x: layout.stages[0]!.width / 2 },
      { laneId: 'lane:Pains', stepIds: ['step:Buy'], count: 1 },
    ]);
    const { x } = layout.columns[1]!;
    expect(insertionAt(layout, { x: x + 2, y: 5 })).toMatchObject({ stepId: 'step:Find/Look', index: 2 });
  });

  it('is counted beside a card that lies over the folded stage', () => {
    const layout = layoutOf(
      buildDocument('Shop')
        .stage('Find')
        .stage('Buy', ['Pay'], { collapsed: true })
        .lane('action', 'Actions')
        .card('Find', 'Actions', 'All the time', { span: 2 })
        .card('Buy', 'Actions', 'Pays')
        .build(),
    );
    const [lane] = layout.lanes;
    const over = layout.cardById.get('card:All the time')!;
    const [count] = layout.folded;
    expect(count!.y - FOLDED_RADIUS).toBeGreaterThan(over.y + over.height);
    expect(count!.y + FOLDED_RADIUS).toBeLessThan(lane!.y + lane!.height);
  });

  it('is dropped behind', () => {
    const layout = layoutOf(board());
    const band = layout.lanes[1]!;
    expect(insertionAt(layout, { x: 20, y: band.y + 5 })).toMatchObject({ laneId: 'lane:Pains', index: 2 });
  });
});
