import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../shared/model/checkDocument';
import { MAX_ID_LENGTH, MAX_LANES } from '../../../../shared/model/limits';
import { createIssueSink, type Issue } from '../../../../shared/model/issues';
import { repairDocument } from '../../../../shared/model/repair/repairDocument';
import type { Card, CjmDocument, Journey } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';

const shop = buildDocument('Shop')
  .persona('Ann')
  .channel('Web')
  .stage('Find')
  .stage('Buy')
  .lane('action', 'Actions')
  .lane('idea', 'Parking')
  .card('Find', 'Actions', 'Search')
  .card('Buy', 'Actions', 'Pay')
  .link('Search', 'Pay')
  .build();

function withJourney(edit: (journey: Journey) => Journey): CjmDocument {
  return { ...shop, journeys: shop.journeys.map(edit) };
}

function withCard(text: string, fields: Partial<Card>): CjmDocument {
  return withJourney((journey) => ({
    ...journey,
    cards: journey.cards.map((card) => (card.text === text ? { ...card, ...fields } : card)),
  }));
}

function repaired(document: CjmDocument): {
  document: CjmDocument;
  journey: Journey | undefined;
  found: string[];
} {
  const issues: Issue[] = [];
  const after = repairDocument(document, createIssueSink(issues));
  expect(checkDocument(after)).toEqual([]);
  return {
    document: after,
    journey: after.journeys[0],
    found: issues.map(({ kind, path }) => `${kind} ${path}`),
  };
}

describe('a whole document', () => {
  it('has no issues and comes back as the same object', () => {
    expect(checkDocument(shop)).toEqual([]);
    expect(repairDocument(shop, createIssueSink([]))).toBe(shop);
  });

  it('may have a journey without stages and lanes', () => {
    expect(checkDocument(buildDocument().build())).toEqual([]);
  });
});

describe('ids', () => {
  it('are given to what has none, the same every time', () => {
    const broken = withCard('Pay', { id: '' });
    const { journey, found } = repaired(broken);
    expect(found).toEqual(['noId journeys[0].cards[1].id', 'brokenLink journeys[0].links[0]']);
    expect(journey?.cards[1]).toMatchObject({ id: 'id-2', text: 'Pay' });
    expect(repaired(broken).document).toEqual(repaired(broken).document);
  });

  it('stay with the first of two cards; links mean that one', () => {
    const { journey, found } = repaired(withCard('Pay', { id: 'card:Search' }));
    expect(journey?.cards.map(({ id }) => id)).toEqual(['card:Search', 'card:Search-2']);
    expect(found[0]).toBe('duplicateId journeys[0].cards[1].id');
  });

  it('shared by a lane and a step leave every card where it is', () => {
    const same = withJourney((journey) => ({
      ...journey,
      stages: journey.stages.map((stage, at) =>
        at === 0 ? { ...stage, steps: [{ id: '1', name: '' }] } : stage,
      ),
      lanes: journey.lanes.map((lane, at) => (at === 0 ? { ...lane, id: '1' } : lane)),
      cards: journey.cards.slice(0, 1).map((card) => ({ ...card, lane: '1', step: '1' })),
      links: [],
    }));
    const { journey, found } = repaired(same);
    expect(found).toEqual(['duplicateId journeys[0].lanes[0].id']);
    expect(journey?.cards[0]).toMatchObject({ step: '1', lane: '1-2' });
    expect(journey?.lanes[0]?.id).toBe('1-2');
  });

  it('of two journeys copied by hand come apart, each with its own cards', () => {
    const { document } = repaired({ ...shop, journeys: [...shop.journeys, ...shop.journeys] });
    const [first, second] = document.journeys;
    expect(first).toBe(shop.journeys[0]);
    expect(second?.cards.map(({ lane, step }) => [lane, step])).toEqual([
      ['lane:Actions-2', 'step:Find-2'],
      ['lane:Actions-2', 'step:Buy-2'],
    ]);
    expect(second?.links[0]).toMatchObject({ from: 'card:Search-2', to: 'card:Pay-2' });
  });

  it('are none that the file speaks of: what is said of them stays about them', () => {
    const ids = (of: CjmDocument) => of.journeys[0]?.cards.map(({ id }) => id);
    const [search, pay] = shop.journeys[0]!.cards as [Card, Card];
    const cards = ['a', 'a', 'a-2'].map((id) => ({ ...search, id }));
    const spoken = withJourney((journey) => ({
      ...journey,
      cards: [...cards, { ...pay, id: 'a' }],
      links: [],
    }));
    const comment = { id: 'co', target: 'a-3', author: 'Ann', text: 'Gone', at: shop.createdAt };
    const said = { text: '四', of: '' };
    const { document } = repaired({
      ...spoken,
      comments: [comment],
      translations: { 'zh-Hant': { 'a-4': { text: said } } },
    });
    expect(ids(document)).toEqual(['a', 'a-5', 'a-2', 'a-6']);
  });

  it('are no longer than the file may hold', () => {
    const long = 'x'.repeat(MAX_ID_LENGTH);
    const { journey } = repaired(
      withJourney((before) => ({
        ...before,
        cards: before.cards.map((card) => ({ ...card, id: long })),
        links: [],
      })),
    );
    expect(journey?.cards[1]?.id).toBe(`${long.slice(2)}-2`);
  });

  it('must not be those of the title and the brief', () => {
    expect(repaired({ ...shop, personas: [{ id: 'brief', name: 'Ann' }] }).document.personas[0]?.id).toBe(
      'brief-2',
    );
  });
});

describe('cards without a place', () => {
  it('go to the parking lot, in their step', () => {
    const { journey, found } = repaired(withCard('Pay', { lane: 'gone' }));
    expect(found).toEqual(['strayCard journeys[0].cards[1].lane']);
    expect(journey?.cards[1]).toMatchObject({ text: 'Pay', lane: 'lane:Parking', step: 'step:Buy' });
  });

  it('go to the step of the card before', () => {
    const { journey } = repaired(withCard('Pay', { step: 'gone' }));
    expect(journey?.cards[1]).toMatchObject({ text: 'Pay', lane: 'lane:Actions', step: 'step:Find' });
  });

  it('go to the last lane of a board that has room for no other', () => {
    const lanes = Array.from({ length: MAX_LANES }, (_, at) => ({ id: `l${at}`, kind: 'action', name: '' }));
    const { journey } = repaired(withJourney((before) => ({ ...before, lanes })));
    expect(journey?.lanes).toHaveLength(MAX_LANES);
    expect(journey?.cards[0]).toMatchObject({ text: 'Search', lane: lanes.at(-1)?.id });
  });

  it('get a stage and a lane where there are none', () => {
    const { journey } = repaired(withJourney((before) => ({ ...before, stages: [], lanes: [] })));
    expect(journey?.stages).toHaveLength(1);
    expect(journey?.lanes).toMatchObject([{ kind: 'idea' }]);
    expect(journey?.cards.map(({ text }) => text)).toEqual(['Search', 'Pay']);
  });
});

describe('references', () => {
  it('to what is gone are let go, one by one', () => {
    const { journey, found } = repaired(
      withCard('Pay', { personaId: 'gone', channelIds: ['channel:Web', 'x', 'y'] }),
    );
    expect(found).toEqual([
      'dangling journeys[0].cards[1].personaId',
      'dangling journeys[0].cards[1].channelIds',
    ]);
    expect(journey?.cards[1]).not.toHaveProperty('personaId');
    expect(journey?.cards[1]?.channelIds).toEqual(['channel:Web']);
  });

  it('of journeys, stages, lanes, personas and views are followed alike', () => {
    const document = buildDocument()
      .persona('Ann', { photo: 'x' })
      .journey('To-be', { baselineId: 'x', personaIds: ['x'], channelIds: ['x'] })
      .stage('Find', [], { personaId: 'x' })
      .lane('action', 'Actions', { personaId: 'x' })
      .with({ views: [{ id: 'vw', name: 'All', journeyId: 'x', hiddenLaneIds: ['x'] }] });
    expect(repaired(document.build()).found).toHaveLength(8);
  });

  it('of a comment may lead to what is gone', () => {
    const { document, found } = repaired(buildDocument().comment('Why?', 'x').build());
    expect(found).toEqual([]);
    expect(document.comments[0]).toMatchObject({ text: 'Why?', target: 'x' });
  });

  it('never lead a journey into itself', () => {
    const document = buildDocument()
      .journey('A', { baselineId: 'journey:B' })
      .stage('Find')
      .lane('action', 'Actions')
      .card('Find', 'Actions', 'To B', { journeyId: 'journey:B' })
      .journey('B', { baselineId: 'journey:A' })
      .stage('Find')
      .lane('action', 'Actions')
      .card('Find', 'Actions', 'To A', { journeyId: 'journey:A' });
    const { found, document: after } = repaired(document.build());
    expect(found).toEqual(['cycle journeys[1].cards[0].journeyId', 'cycle journeys[1].baselineId']);
    expect(after.journeys[0]?.cards[0]?.journeyId).toBe('journey:B');
  });
});

it('stages have a step and documents a journey', () => {
  const { journey, found } = repaired(
    withJourney((before) => ({
      ...before,
      stages: [...before.stages, { id: 'new', name: 'Use', steps: [] }],
    })),
  );
  expect(found).toEqual(['emptyStage journeys[0].stages[2]']);
  expect(journey?.stages[2]?.steps).toEqual([{ id: 'new-step-2', name: '' }]);
  expect(repaired({ ...shop, journeys: [] }).found).toEqual(['noJourney journeys']);
});

it('snapshots are checked too, with the pictures of the document around them', () => {
  const inner = {
    ...withCard('Pay', { lane: 'gone' }),
    personas: [{ id: 'persona:Ann', name: 'Ann', photo: 'im' }],
  };
  const snapshots = [{ id: 'sn', name: 'Before', at: shop.createdAt, document: inner }];
  const { found } = repaired({ ...shop, snapshots, assets: { im: { mime: 'image/png', data: '' } } });
  expect(found).toEqual(['strayCard snapshots[0].document.journeys[0].cards[1].lane']);
});
