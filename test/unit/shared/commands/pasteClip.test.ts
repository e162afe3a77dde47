import { describe, expect, it } from 'vitest';
import { countLostJourneys, pasteClip } from '../../../../shared/commands/pasteClip';
import { removeCard } from '../../../../shared/commands/removeCard';
import { cutOut, type ClipSource } from '../../../../shared/model/clip/cutOut';
import type { BoardClip } from '../../../../shared/model/clip/clip';
import type { CjmDocument } from '../../../../shared/model/types';
import { awkwardDocument, JOURNEY } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';
import { describeCommand } from '../../../support/describeCommand';
import { cardOf, idsOf, journeyOf, textsInCell } from '../../../support/readDocument';

const home = awkwardDocument();
const journeyId = JOURNEY;

/** A map of its own: one lane of the same kind, a channel and a persona of the same name, no link to the other. */
const shot = { mime: 'image/webp', data: 'UklGRg==' };
const away = buildDocument('Away')
  .with({ language: 'zh-Hant' })
  .persona('ｓarah ')
  .channel('web')
  .asset('kept', shot)
  .journey('去')
  .stage('開始', ['一', '二'])
  .stage('結束')
  .lane('goal', '目標')
  .lane('pain', '痛點')
  .lane('action', '行動')
  .card('開始', '目標', '已有')
  .build();
const there = 'journey:去';

/** Two people side by side. */
const parallel = buildDocument('Parallel')
  .stage('One')
  .stage('Two')
  .lane('action', 'A does')
  .lane('pain', 'A hurts')
  .lane('gain', 'A hopes')
  .lane('action', 'B does')
  .lane('pain', 'B hurts')
  .card('One', 'A does', 'act')
  .card('One', 'A hurts', 'hurt')
  .card('One', 'A hopes', 'hope')
  .build();

const withHiddenPains: CjmDocument = {
  ...away,
  journeys: away.journeys.map((journey) => ({
    ...journey,
    lanes: journey.lanes.map((lane) => (lane.kind === 'pain' ? { ...lane, hidden: true } : lane)),
  })),
};

/** More than half of what pictures may take. */
const full = buildDocument()
  .asset('big', { mime: 'image/png', data: 'A'.repeat(25 * 1024 * 1024) })
  .stage('One')
  .lane('action', 'Do')
  .card('One', 'Do', 'seen', { imageId: 'big' })
  .build();

function copy(from: CjmDocument, source: ClipSource): BoardClip {
  const clip = cutOut(from, source);
  if (!clip) throw new Error('There is something to copy.');
  return clip;
}
const cards = (...ids: readonly string[]): BoardClip => copy(home, { kind: 'cards', journeyId, ids });
const ofHome = (kind: 'stage' | 'step' | 'lane', id: string): BoardClip =>
  copy(home, { kind, journeyId, id });

/** One card that has to do with a record of every kind that a paste may find here. */
function meeting(wording: string, lane: string): CjmDocument {
  return buildDocument('Meeting')
    .persona('Ann')
    .channel('Shop')
    .journey('Met', { personaIds: ['persona:Ann'] })
    .stage('Now')
    .stage('Then')
    .lane('action', lane)
    .card('Now', lane, 'door', {
      ...{ personaId: 'persona:Ann', channelIds: ['channel:Shop'], journeyId: 'journey:Opened' },
    })
    .journey('Opened')
    .translation('zh-Hant', 'persona:Ann', 'quote', `${wording} 話`)
    .translation('zh-Hant', 'channel:Shop', 'name', `${wording} 店`, 'Shop')
    .translation('zh-Hant', 'journey:Opened', 'name', `${wording} 旅程`, 'Opened')
    .translation('zh-Hant', 'step:Then', 'name', `${wording} 步驟`)
    .translation('zh-Hant', 'step:Now', 'name', `${wording} 第一步`)
    .translation('zh-Hant', `lane:${lane}`, 'name', `${wording} 行動`, lane)
    .translation('zh-Hant', 'card:door', 'text', `${wording} 門`, 'door')
    .comment('About a lane that is gone', 'lane:Gone')
    .build();
}
// The copied card's lane is no more: the card lands in another, but what was said about the lane is not about that one.
const met = meeting('newer', 'Does');

const cutA = removeCard.run(home, { journeyId, ids: ['card:a'] }, createMade());

describeCommand(pasteClip, {
  does: [
    {
      when: 'with what was said about a card and a link that were cut, not about what is still there',
      on: cutA,
      args: {
        ...{ journeyId, clip: cards('card:a', 'card:b') },
        ...{ lane: 'lane:Actions', step: 'step:Care' },
      },
      expect(after) {
        const { cards: pasted, links } = journeyOf(after, JOURNEY);
        const copyOf = (
          records: readonly { readonly id: string; readonly copiedFrom?: string }[],
          id: string,
        ) => records.find(({ copiedFrom }) => copiedFrom === id)!.id;
        expect(after.comments.map(({ text, target }) => [text, target])).toEqual([
          ['About a', copyOf(pasted, 'card:a')],
          ['About 審核', 'stage:審核'],
          ['About a link', copyOf(links, 'link:a→b')],
          ['About Sarah', 'persona:Sarah'],
          ['About all', undefined],
        ]);
      },
    },
    {
      when: 'with translations and talk of what is new alone: what it meets here says what it said',
      on: met,
      args: {
        ...{ journeyId: 'journey:Met', lane: 'lane:Does', step: 'step:Then' },
        clip: copy(meeting('older', 'Gone'), {
          ...{ kind: 'cards', journeyId: 'journey:Met', ids: ['card:door'] },
        }),
      },
      expect(after, before) {
        const [made] = journeyOf(after, 'journey:Met').cards.slice(-1);
        const chinese = after.translations['zh-Hant'];
        expect(chinese?.[made?.id ?? '']).toMatchObject({ text: { text: 'older 門' } });
        expect(after.translations).toEqual({
          'zh-Hant': { ...before.translations['zh-Hant'], [made?.id ?? '']: chinese?.[made?.id ?? ''] },
        });
        expect(after.comments).toBe(before.comments);
      },
    },
    {
      when: 'behind the active card, in order, with new ids, links and translations',
      on: home,
      args: {
        ...{ journeyId, clip: cards('card:a', 'card:b', 'card:c') },
        ...{ lane: 'lane:Actions', step: 'step:Find/Ask', index: 1 },
      },
      expect(after) {
        expect(textsInCell(after, 'lane:Actions', 'step:Find/Ask')).toEqual(['a', 'a', 'b', 'c', 'b', 'c']);
        const copies = journeyOf(after, journeyId).cards.filter((card) => card.copiedFrom);
        expect(copies.map((card) => card.copiedFrom)).toEqual(['card:a', 'card:b', 'card:c']);
        const [a, b] = idsOf(copies);
        expect(journeyOf(after, journeyId).links).toContainEqual(expect.objectContaining({ from: a, to: b }));
        expect(after.translations['zh-Hant']?.[a ?? '']).toMatchObject({ text: { text: '甲' } });
        expect(cardOf(after, b ?? '').channelIds).toEqual(['channel:Web', 'channel:Branch']);
      },
    },
    {
      when: 'cards at the same distances, and what is beyond the end in the last step',
      on: away,
      args: {
        ...{ journeyId: there, clip: cards('card:start', 'card:other', 'card:مرحبا بالعالم') },
        ...{ lane: 'lane:行動', step: 'step:開始/二' },
      },
      expect(after) {
        expect(textsInCell(after, 'lane:行動', 'step:開始/二')).toEqual(['start']);
        expect(textsInCell(after, 'lane:行動', 'step:結束')).toEqual(['other', 'مرحبا بالعالم']);
      },
    },
    {
      when: 'cards of several lanes where the lanes below are of the same kinds',
      on: parallel,
      args: {
        ...{ journeyId: 'journey:Journey', lane: 'lane:B does', step: 'step:Two' },
        clip: copy(parallel, {
          ...{ kind: 'cards', journeyId: 'journey:Journey' },
          ids: ['card:act', 'card:hurt', 'card:hope'],
        }),
      },
      expect(after) {
        expect(textsInCell(after, 'lane:B does', 'step:Two')).toEqual(['act']);
        expect(textsInCell(after, 'lane:B hurts', 'step:Two')).toEqual(['hurt']);
        // There is none below: the only one of its kind takes it.
        expect(textsInCell(after, 'lane:A hopes', 'step:Two')).toEqual(['hope']);
      },
    },
    {
      when: 'into another map: people and channels found by name or added, text in its language, lanes by kind',
      on: away,
      args: {
        ...{ journeyId: there, clip: cards('card:b', 'card:c', 'card:start', 'card:measured') },
        ...{ lane: 'lane:行動', step: 'step:開始/一' },
      },
      expect(after) {
        expect(textsInCell(after, 'lane:行動', 'step:開始/一')).toEqual(['乙', 'c', 'start']);
        expect(textsInCell(after, 'lane:行動', 'step:結束')).toEqual(['measured']);
        expect(after.channels.map(({ name }) => name)).toEqual(['web', 'Branch']);
        expect(after.personas.map(({ name }) => name)).toEqual(['ｓarah ', 'Omar']);
        const card = journeyOf(after, there).cards.find(({ text }) => text === '乙');
        expect(card?.channelIds).toEqual(['channel:web', after.channels[1]?.id]);
        expect(after.translations['en']?.[card?.id ?? '']).toMatchObject({ text: { text: 'b' } });
      },
    },
    {
      when: 'pictures that the map has already are not added again',
      on: away,
      args: {
        journeyId: there,
        clip: copy(
          {
            ...home,
            assets: { mine: shot, kept: { ...shot, data: 'AAAA' } },
            journeys: home.journeys.map((journey) => ({
              ...journey,
              cards: journey.cards.map((card) =>
                card.id === 'card:a' ? { ...card, imageId: 'mine' } : { ...card, imageId: 'kept' },
              ),
            })),
          },
          { kind: 'cards', journeyId, ids: ['card:a', 'card:b'] },
        ),
        ...{ lane: 'lane:目標', step: 'step:開始/一' },
      },
      expect(after) {
        const images = journeyOf(after, there).cards.flatMap(({ imageId }) => imageId ?? []);
        expect(images[0]).toBe('kept');
        expect(Object.keys(after.assets)).toEqual(['kept', images[1]]);
        expect(after.assets[images[1] ?? '']?.data).toBe('AAAA');
      },
    },
    {
      when: 'a hidden card, which was found, so that it is seen',
      on: home,
      args: {
        ...{ journeyId, lane: 'lane:Actions', step: 'step:Care' },
        clip: copy(
          buildDocument()
            .stage('One')
            .lane('action', 'Do')
            .card('One', 'Do', 'put away', { hidden: true })
            .build(),
          { kind: 'cards', journeyId: 'journey:Journey', ids: ['card:put away'] },
        ),
      },
      expect: (after) =>
        expect(journeyOf(after, journeyId).cards.find(({ text }) => text === 'put away')).not.toHaveProperty(
          'hidden',
        ),
    },
    {
      when: 'a picture under the name of a card here: it takes another one',
      on: home,
      args: {
        ...{ journeyId, lane: 'lane:Actions', step: 'step:Care' },
        clip: copy(
          buildDocument()
            .asset('card:b', shot)
            .stage('One')
            .lane('action', 'Do')
            .card('One', 'Do', 'seen', { imageId: 'card:b' })
            .build(),
          { kind: 'cards', journeyId: 'journey:Journey', ids: ['card:seen'] },
        ),
      },
      expect(after) {
        const [id = ''] = Object.keys(after.assets);
        expect(id).not.toBe('card:b');
        expect(journeyOf(after, journeyId).cards.find(({ text }) => text === 'seen')?.imageId).toBe(id);
      },
    },
    {
      when: 'a picture that is here already, however full of pictures the map is',
      on: full,
      args: {
        ...{ journeyId: 'journey:Journey', lane: 'lane:Do', step: 'step:One' },
        clip: copy(full, { kind: 'cards', journeyId: 'journey:Journey', ids: ['card:seen'] }),
      },
      expect: (after) => expect(after.assets).toBe(full.assets),
    },
    {
      when: 'a stage behind the active one, its cards in their own lanes, unlocked',
      on: home,
      args: { journeyId, clip: ofHome('stage', 'stage:審核'), step: 'step:Find/Compare' },
      expect(after) {
        const { stages } = journeyOf(after, journeyId);
        expect(stages.map(({ name }) => name)).toEqual(['Find', '審核', '審核', 'Locked', 'Care']);
        const step = stages[1]?.steps[0]?.id ?? '';
        expect(textsInCell(after, 'lane:Actions', step)).toEqual(['مرحبا بالعالم']);
        expect(after.translations['zh-Hant']?.[stages[1]?.id ?? '']).toBeTruthy();
      },
    },
    {
      when: 'a stage into a map without some of its lanes, which come along',
      on: away,
      args: { journeyId: there, clip: ofHome('stage', 'stage:審核'), step: 'step:開始/二' },
      expect(after) {
        const { lanes, stages } = journeyOf(after, there);
        expect(lanes.map(({ kind }) => kind)).toEqual(['goal', 'pain', 'action', 'emotion']);
        expect(stages.map(({ name }) => name)).toEqual(['開始', '審核', '結束']);
        expect(textsInCell(after, 'lane:行動', stages[1]?.steps[0]?.id ?? '')).toEqual(['مرحبا بالعالم']);
      },
    },
    {
      when: 'a stage into a map that hides such a lane: what was seen comes along in a lane of its own',
      on: withHiddenPains,
      args: {
        journeyId: there,
        clip: copy(parallel, { kind: 'stage', journeyId: 'journey:Journey', id: 'stage:One' }),
        step: 'step:結束',
      },
      expect(after) {
        const { lanes, stages } = journeyOf(after, there);
        const pains = lanes.filter(({ kind }) => kind === 'pain');
        expect(pains.map(({ name, hidden }) => [name, hidden === true])).toEqual([
          ['痛點', true],
          ['A hurts', false],
        ]);
        const pasted = stages.at(-1)?.steps[0]?.id ?? '';
        expect(textsInCell(after, pains[1]?.id ?? '', pasted)).toEqual(['hurt']);
      },
    },
    {
      when: 'a step behind the active one',
      on: home,
      args: { journeyId, clip: ofHome('step', 'step:Find/Compare'), step: 'step:審核' },
      expect(after) {
        const { stages } = journeyOf(after, journeyId);
        expect(stages[1]?.steps.map(({ name }) => name)).toEqual(['', 'Compare']);
        expect(textsInCell(after, 'lane:Actions', stages[1]?.steps[1]?.id ?? '')).toEqual(['other']);
      },
    },
    {
      when: 'a lane below the active one, its cards in their own steps',
      on: home,
      args: { journeyId, clip: ofHome('lane', 'lane:Pains'), lane: 'lane:Actions' },
      expect(after) {
        const { lanes } = journeyOf(after, journeyId);
        expect(lanes.map(({ kind }) => kind).slice(0, 3)).toEqual(['action', 'pain', 'emotion']);
        expect(textsInCell(after, lanes[1]?.id ?? '', 'step:Care')).toEqual(['hidden pain']);
      },
    },
    {
      when: 'a lane into another map, step by step',
      on: away,
      args: {
        journeyId: there,
        clip: copy(away, { kind: 'lane', journeyId: there, id: 'lane:目標' }),
      },
      expect: (after) => expect(journeyOf(after, there).lanes.at(-1)?.name).toBe('目標'),
    },
    {
      when: 'a whole journey behind the one shown',
      on: away,
      args: { journeyId: there, clip: copy(home, { kind: 'journey', journeyId }) },
      expect(after) {
        expect(after.journeys.map(({ name }) => name)).toEqual(['去', 'As-is']);
        expect(after.journeys[1]?.cards).toHaveLength(journeyOf(home, journeyId).cards.length);
        expect(after.journeys[1]?.links).toHaveLength(3);
        expect(after.journeys[1]?.personaIds).toEqual(['persona:ｓarah ', after.personas[1]?.id]);
      },
    },
    {
      when: 'a journey into its own map, where its cards open the same journeys',
      on: home,
      args: { journeyId, clip: copy(home, { kind: 'journey', journeyId: 'journey:To-be' }) },
      expect: (after) => expect(after.journeys[1]?.cards[0]?.journeyId).toBe(JOURNEY),
    },
    {
      when: 'a card that opened the journey it is pasted into opens nothing',
      on: home,
      args: {
        ...{ journeyId, lane: 'lane:Actions', step: 'step:Care' },
        clip: copy(home, { kind: 'cards', journeyId: 'journey:To-be', ids: ['card:door'] }),
      },
      expect: (after) => expect(journeyOf(after, journeyId).cards.at(-1)).not.toHaveProperty('journeyId'),
    },
  ],
  refuses: [
    {
      when: 'into a locked lane',
      on: home,
      args: { journeyId, clip: cards('card:a'), lane: 'lane:Shut', step: 'step:Care' },
      reason: 'refusal.lockedLane',
    },
    {
      when: 'into a locked stage',
      on: home,
      args: { journeyId, clip: cards('card:a'), lane: 'lane:Actions', step: 'step:Locked/Two' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'of a step into a locked stage',
      on: home,
      args: { journeyId, clip: ofHome('step', 'step:Find/Ask'), step: 'step:Locked/Two' },
      reason: 'refusal.lockedStage',
    },
    {
      when: 'where there is no cell',
      on: home,
      args: { journeyId: 'journey:Empty', clip: cards('card:a') },
      reason: 'refusal.noCell',
    },
    {
      when: 'of a lane with cards where there is no step',
      on: home,
      args: { journeyId: 'journey:Empty', clip: ofHome('lane', 'lane:Actions') },
      reason: 'refusal.noCell',
    },
    {
      when: 'of no cards',
      on: home,
      args: { journeyId, clip: { kind: 'cards', document: { ...home, journeys: [] } } },
      reason: 'refusal.nothingChosen',
    },
    {
      when: 'of more pictures than a file may hold',
      on: home,
      args: {
        ...{ journeyId, lane: 'lane:Actions', step: 'step:Care' },
        clip: {
          kind: 'cards',
          document: {
            ...cards('card:a').document,
            brief: { notes: 'big' },
            assets: { big: { mime: 'image/png', data: 'A'.repeat(41 * 1024 * 1024) } },
          },
        },
      },
      reason: 'refusal.tooManyImages',
    },
  ],
});

describe('countLostJourneys', () => {
  const clip = copy(home, { kind: 'journey', journeyId: 'journey:To-be' });

  it('counts the cards that will no longer open a journey', () => {
    expect(countLostJourneys(away, there, clip)).toBe(1);
    expect(countLostJourneys(home, journeyId, clip)).toBe(0);
    expect(countLostJourneys(home, journeyId, { ...clip, kind: 'cards' })).toBe(1);
  });
});
