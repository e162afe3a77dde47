/**
 * Arguments for any command, drawn from what the document holds: mostly sensible, now and then not.
 *
 * `draw` gives whole numbers from 0; the same numbers give the same arguments, so that a failing sequence shrinks.
 */
import type { AddCardArgs } from '../../shared/commands/addCard';
import type { SetCardFacetArgs } from '../../shared/commands/setCardFacet';
import { CARD_COLORS, JOURNEY_KINDS, LANE_KINDS, LANGUAGES, LINK_KINDS } from '../../shared/model/kinds';
import { cutOut, type ClipSource } from '../../shared/model/clip/cutOut';
import { stepsOf } from '../../shared/model/queries';
import { toPersonaPayload, type PersonaPayload } from '../../shared/model/personaPayload';
import type { Card, CjmDocument, Id } from '../../shared/model/types';
import { shortHash } from '../../shared/util/shortHash';
import { tinyPng, toBase64 } from './tinyImages';

export type Draw = () => number;

const TEXTS = ['', 'Search', '等待審核', 'مرحبا', '👩‍💻 works', 'two\nlines', ' spaced '] as const;

type Facet = Pick<SetCardFacetArgs, 'field' | 'value'>;

export function toRandomArgs(name: string, document: CjmDocument, draw: Draw): object {
  const pick = <T>(items: readonly T[], none: T): T => items[draw() % Math.max(1, items.length)] ?? none;
  const pickId = (records: readonly { readonly id: Id }[]): Id => pick(records, { id: 'gone' }).id;
  const text = (): string => pick(TEXTS, '');
  const index = (): number => (draw() % 8) - 1;

  const journey = pick(document.journeys, undefined);
  const journeyId = journey?.id ?? 'gone';
  const stages = journey?.stages ?? [];
  const steps = journey ? stepsOf(journey) : [];
  const cards = journey?.cards ?? [];
  const ids = Array.from({ length: 1 + (draw() % 4) }, () => pickId(cards));
  const cell = { lane: pickId(journey?.lanes ?? []), step: pickId(steps) };
  const language = draw() % 3 === 0 ? { language: pick(LANGUAGES, 'en') } : {};
  const place = { journeyId, ...cell, index: index() };

  const facet = (): Facet =>
    pick<Facet>(
      [
        { field: 'severity', value: 1 + (draw() % 3) },
        { field: 'color', value: pick(CARD_COLORS, 'red') },
        { field: 'note', value: text() },
        { field: 'tags', value: draw() % 2 === 0 ? undefined : [text() || 'tag'] },
        { field: 'channelIds', value: document.channels.slice(0, draw() % 3).map(({ id }) => id) },
        { field: 'personaId', value: pickId(document.personas) },
        { field: 'journeyId', value: pickId(document.journeys) },
        { field: 'imageId', value: Object.keys(document.assets)[0] },
        { field: 'locked', value: draw() % 2 === 0 },
        { field: 'momentOfTruth', value: draw() % 2 === 0 ? undefined : { reason: text() } },
        { field: 'evidence', value: [{ id: `ev${draw()}`, text: text() }] },
        { field: 'metric', value: { name: text(), value: draw() / 7, series: [] } },
      ],
      { field: 'note', value: '' },
    );

  const textName = (): { readonly recordId: Id; readonly field: string } =>
    pick(
      [
        { recordId: pickId(cards), field: 'text' },
        { recordId: pickId(stages), field: 'name' },
        { recordId: pickId(document.personas), field: 'role' },
        { recordId: 'brief', field: 'product' },
        { recordId: 'document', field: 'title' },
        { recordId: 'evidence:sarah', field: 'text' },
      ],
      { recordId: 'gone', field: 'text' },
    );

  switch (name) {
    case 'document.setTitle':
      return { title: text(), ...language };
    case 'document.setLanguage':
      return { language: pick(LANGUAGES, 'en') };
    case 'brief.set':
      return draw() % 2 === 0
        ? { field: 'goal', value: text(), ...language }
        : { field: 'team', value: TEXTS.slice(1, draw() % 4) };
    case 'persona.add':
      return { fields: { name: text(), quote: text() }, ...language };
    case 'channel.add':
      return { fields: { name: text() }, ...language };
    case 'persona.edit':
      return { personaId: pickId(document.personas), field: 'role', value: text(), ...language };
    case 'channel.edit':
      return { channelId: pickId(document.channels), field: 'name', value: text(), ...language };
    case 'persona.remove':
    case 'persona.duplicate':
      return { personaId: pickId(document.personas) };
    case 'channel.remove':
      return { channelId: pickId(document.channels) };
    case 'persona.move':
      return { personaId: pickId(document.personas), index: index() };
    case 'persona.paste':
      return { payload: toPastedPersona(document, draw), index: index() };
    case 'channel.move':
      return { channelId: pickId(document.channels), index: index() };
    case 'journey.add':
      return {
        name: text(),
        stageNames: TEXTS.slice(0, draw() % 4),
        laneKinds: LANE_KINDS.slice(5, 8),
        ...language,
      };
    case 'journey.duplicate':
      return { journeyId, kind: 'future' };
    case 'journey.insert': {
      const id = `inserted${draw()}`;
      const added = { ...{ id, name: text(), kind: 'current' }, stages: [], lanes: [], cards: [], links: [] };
      return {
        journey: added,
        translations: { 'zh-Hant': { [id]: { name: { text: text(), of: shortHash(added.name) } } } },
      };
    }
    case 'journey.rename':
      return { journeyId, name: text(), ...language };
    case 'journey.setKind':
      return { journeyId, kind: pick(JOURNEY_KINDS, 'current') };
    case 'journey.edit':
      return draw() % 2 === 0
        ? { journeyId, field: 'baselineId', value: pickId(document.journeys) }
        : { journeyId, field: 'goal', value: text(), ...language };
    case 'journey.setPersonas':
      return { journeyId, personaIds: document.personas.slice(draw() % 2).map(({ id }) => id) };
    case 'journey.remove':
      return { journeyId };
    case 'journey.move':
      return { journeyId, index: index() };
    case 'stage.add':
      return { journeyId, index: index(), name: text(), ...language };
    case 'stage.edit':
      return draw() % 3 === 0
        ? { journeyId, stageId: pickId(stages), field: 'locked', value: draw() % 2 === 0 }
        : { journeyId, stageId: pickId(stages), field: 'definition', value: text(), ...language };
    case 'stage.rename':
      return { journeyId, stageId: pickId(stages), name: text(), ...language };
    case 'stage.move':
      return { journeyId, stageId: pickId(stages), index: index() };
    case 'stage.remove':
    case 'stage.merge':
    case 'stage.duplicate':
      return { journeyId, stageId: pickId(stages) };
    case 'step.add':
      return { journeyId, stageId: pickId(stages), index: index(), name: text(), ...language };
    case 'step.edit':
      return { journeyId, stepId: pickId(steps), field: 'time', value: text(), ...language };
    case 'step.rename':
      return { journeyId, stepId: pickId(steps), name: text(), ...language };
    case 'step.move':
      return { journeyId, stepId: pickId(steps), stageId: pickId(stages), index: index() };
    case 'stage.split':
    case 'step.remove':
    case 'step.duplicate':
      return { journeyId, stepId: pickId(steps) };
    case 'lane.add':
      return { journeyId, kind: pick(LANE_KINDS, 'text'), index: index(), name: text(), ...language };
    case 'lane.edit':
      return { journeyId, laneId: cell.lane, field: 'locked', value: draw() % 2 === 0 };
    case 'lane.rename':
      return { journeyId, laneId: cell.lane, name: text(), ...language };
    case 'lane.move':
      return { journeyId, laneId: cell.lane, index: index() };
    case 'lane.resize':
      return { journeyId, laneId: cell.lane, height: draw() % 2 === 0 ? undefined : draw() / 3 };
    case 'lane.hide':
    case 'lane.show':
    case 'lane.remove':
    case 'lane.duplicate':
      return { journeyId, laneId: cell.lane };
    case 'card.add': {
      const { field, value } = facet();
      const args: AddCardArgs = { ...place, text: text(), ...language };
      return value === undefined ? args : { ...args, facets: { [field]: value } };
    }
    case 'card.editText':
      return { journeyId, id: pickId(cards), text: text(), ...language };
    case 'card.setFacet':
      return { journeyId, ids, ...facet(), ...language };
    case 'card.move':
      return { ...place, ids };
    case 'card.applyStyle':
      return { journeyId, ids, style: draw() % 2 === 0 ? { color: pick(CARD_COLORS, 'red') } : {} };
    case 'card.reorder':
      return { journeyId, id: pickId(cards), index: index() };
    case 'card.setSpan':
      return { journeyId, id: pickId(cards), span: draw() % 6 };
    case 'card.remove':
    case 'card.duplicate':
      return { journeyId, ids };
    case 'card.paste':
      return { journeyId, cards: ids.map(() => ({ ...cell, card: { text: text() } })), ...language };
    case 'asset.add':
      return {
        id: `asset${draw() % 5}`,
        asset: { mime: 'image/png', data: toBase64(tinyPng(1, 1 + (draw() % 2))) },
      };
    case 'clip.paste': {
      const sources: readonly ClipSource[] = [
        { kind: 'cards', journeyId, ids },
        { kind: 'stage', journeyId, id: pickId(stages) },
        { kind: 'step', journeyId, id: pickId(steps) },
        { kind: 'lane', journeyId, id: cell.lane },
        { kind: 'journey', journeyId },
      ];
      const clip = cutOut(document, pick(sources, { kind: 'journey', journeyId }));
      return { journeyId: pickId(document.journeys), ...cell, clip: clip ?? { kind: 'cards', document } };
    }
    case 'link.add':
      return {
        journeyId,
        from: pickId(cards),
        to: pickId(cards),
        kind: pick(LINK_KINDS, 'causes'),
        label: text(),
        ...language,
      };
    case 'link.edit':
      return {
        journeyId,
        linkId: pickId(journey?.links ?? []),
        ...pick<object>(
          [
            { field: 'to', value: pickId(cards) },
            { field: 'severity', value: 1 + (draw() % 3) },
            { field: 'label', value: text(), ...language },
          ],
          {},
        ),
      };
    case 'link.reverse':
    case 'link.remove':
      return { journeyId, linkId: pickId(journey?.links ?? []) };
    case 'emotion.setScore':
      return {
        journeyId,
        scores: ids.map((id) => ({ id, score: draw() % 5 === 0 ? undefined : (draw() % 700) / 100 - 3 })),
      };
    case 'emotion.addPoint': {
      const curves = (journey?.lanes ?? []).filter(({ kind }) => kind === 'emotion');
      const lane = draw() % 4 === 0 ? cell.lane : pickId(curves);
      return { ...place, lane, score: (draw() % 700) / 100 - 3, ...language };
    }
    case 'comment.add':
      return { ...(draw() % 2 === 0 ? {} : { target: pickId(cards) }), author: 'Ann', text: text() };
    case 'comment.edit':
      return { commentId: pickId(document.comments), text: text() };
    case 'comment.resolve':
      return { commentId: pickId(document.comments), resolved: draw() % 2 === 0 };
    case 'comment.remove':
      return { commentId: pickId(document.comments) };
    case 'comment.reply':
      return { commentId: pickId(document.comments), author: 'Bo', text: text() };
    case 'comment.editReply':
    case 'comment.removeReply': {
      const answered = document.comments.filter(({ replies }) => replies);
      const { id: commentId, replies = [] } = pick(answered, { id: 'gone', author: '', text: '', at: '' });
      return { commentId, replyId: pickId(replies), text: text() };
    }
    case 'snapshot.take':
      return { name: text() };
    case 'snapshot.rename':
      return { snapshotId: pickId(document.snapshots), name: text() };
    case 'snapshot.remove':
    case 'snapshot.restore':
      return { snapshotId: pickId(document.snapshots) };
    case 'text.write':
      return { ...textName(), text: text(), language: pick(LANGUAGES, 'en') };
    case 'translation.confirm':
      return { language: pick(LANGUAGES, 'en'), texts: [textName()] };
    case 'translation.import':
      return { language: pick(LANGUAGES, 'en'), texts: [{ ...textName(), text: text(), mainText: text() }] };
    case 'view.add':
      return { fields: { name: text(), channelIds: document.channels.map(({ id }) => id) }, ...language };
    case 'view.edit': {
      const fields = draw() % 2 === 0 ? { name: text() } : { tags: ['x'], channelIds: [] };
      return { viewId: pickId(document.views), fields, ...language };
    }
    case 'view.remove':
      return { viewId: pickId(document.views) };
    case 'text.replace': {
      const card = pick<Card | undefined>(cards, undefined);
      const named = { recordId: card?.id ?? 'gone', field: 'text', language: document.language };
      return { edits: [{ ...named, before: card?.text ?? '', after: text() }] };
    }
    default:
      throw new Error(`Say here which arguments ${name} may get.`);
  }
}

/** One of the document's own, or one that speaks another language and brings a picture. */
function toPastedPersona(document: CjmDocument, draw: Draw): PersonaPayload {
  const own = document.personas[draw() % Math.max(1, document.personas.length)];
  if (own && draw() % 2 === 0) return toPersonaPayload(document, own.id);
  return {
    persona: {
      id: 'far',
      name: '遠方',
      quote: 'From afar',
      evidence: [{ id: 'far-evidence', text: '訪談' }],
    },
    language: draw() % 2 === 0 ? 'en' : 'zh-Hant',
    translations: { en: { far: { name: { text: 'Afar', of: shortHash('遠方') } } } },
    photo: { mime: 'image/png', data: 'AAAA' },
  };
}
