/** A generated document with everything drawn on its board: links, pictures, and a curve for each persona. */
import { LINK_KINDS } from '../../shared/model/kinds';
import type { Asset, Card, CjmDocument, Id, Journey, Link, Persona } from '../../shared/model/types';
import { drawPicture } from './drawPicture';
import { createSeededRandom, type SeededRandom } from './seededRandom';

export interface Enrichment {
  readonly links: number;
  readonly images: number;
}

const PERSONAS: readonly Persona[] = [
  { id: 'pe1', name: 'Sarah', kind: 'not-yet-customer', color: 'orange' },
  { id: 'pe2', name: '志明', kind: 'regular', color: 'teal' },
  { id: 'pe3', name: 'Mei', kind: 'big-spender', color: 'purple' },
];
const LABELS: readonly [string, ...string[]] = ['需要先登入', 'asks twice', '資料沒帶過去', 'by phone'];

export function enrichDocument(document: CjmDocument, { links, images }: Enrichment): CjmDocument {
  const random = createSeededRandom(7);
  const pictures = Array.from({ length: images }, (_, index): [Id, Asset] => [
    `as${index + 1}`,
    { mime: 'image/png', data: Buffer.from(drawPicture(800, 500, index)).toString('base64') },
  ]);
  return {
    ...document,
    personas: PERSONAS,
    journeys: document.journeys.map((journey) =>
      withLinks(withPictures(withCurves(journey, random), images), links, random),
    ),
    assets: Object.fromEntries(pictures),
  };
}

/** The curve there is becomes the first persona's; the others feel otherwise about the same steps. */
function withCurves(journey: Journey, random: SeededRandom): Journey {
  const points = journey.cards.filter(({ score }) => score !== undefined);
  const cards = journey.cards.map((card) =>
    card.score === undefined ? card : { ...card, personaId: 'pe1' },
  );
  const others = PERSONAS.slice(1).flatMap(({ id }) =>
    points.map((card): Card => ({
      ...card,
      id: `${card.id}-${id}`,
      personaId: id,
      score: random.between(-200, 200) / 100,
    })),
  );
  return { ...journey, personaIds: PERSONAS.map(({ id }) => id), cards: [...cards, ...others] };
}

/** All over the board. */
function withPictures(journey: Journey, count: number): Journey {
  const framed = journey.cards.filter(({ score, metric }) => score === undefined && metric === undefined);
  const every = Math.floor(framed.length / count);
  const pictured = new Map(
    Array.from({ length: count }, (_, index): [Id, Id] => [
      framed[index * every]?.id ?? '',
      `as${index + 1}`,
    ]),
  );
  const cards = journey.cards.map((card) => {
    const imageId = pictured.get(card.id);
    return imageId === undefined ? card : { ...card, imageId };
  });
  return { ...journey, cards };
}

/** Between cards of steps that follow each other, a third of them labelled. */
function withLinks(journey: Journey, count: number, random: SeededRandom): Journey {
  const steps = journey.stages.flatMap((stage) => stage.steps.map(({ id }) => id));
  const byStep = new Map(
    steps.map((id): [Id, readonly Card[]] => [
      id,
      journey.cards.filter(({ step, score }) => step === id && score === undefined),
    ]),
  );
  const pickFrom = (step: Id): Card | undefined => {
    const cards = byStep.get(step) ?? [];
    return cards[random.between(0, cards.length - 1)];
  };
  const links: Link[] = [];
  for (let i = 0; links.length < count && i < 10 * count; i++) {
    const at = i % steps.length;
    const from = pickFrom(steps[at] ?? '');
    const to = pickFrom(steps[Math.min(at + 1, steps.length - 1)] ?? '');
    if (!from || !to || from === to) continue;
    const kind = LINK_KINDS[links.length % LINK_KINDS.length] ?? 'leads-to';
    const label = links.length % 3 === 0 ? { label: random.pick(LABELS) } : {};
    links.push({ id: `lk${links.length + 1}`, from: from.id, to: to.id, kind, ...label });
  }
  return { ...journey, links };
}
