/**
 * The ways of links between cards: along the gaps of the grid, so that no line runs over a card's words.
 *
 * A line leaves a card at a side, follows the gap between columns and the gap between lanes, and enters the other
 * card at a side. Lines that share a gap lie beside each other (`linkTracks`); lines that share a side are spread
 * along it in the order of where they go.
 */
import { LINK_KINDS, type LinkKind } from '../model/kinds';
import type { Id, Link } from '../model/types';
import { LINK_LOOKS } from '../theme/linkLooks';
import { createBoxIndex } from './boxIndex';
import { toBreakSign } from './breakSign';
import { cardsIn } from './cardsIn';
import type { Box, Point, TextMeasurer } from './boxes';
import type { LinklessLayout, LinkRoute } from './layoutTypes';
import { placeLinkLabel, type LinkWords } from './linkLabels';
import { choosePlan, type LinkEnd, type LinkPlan, type Side } from './linkPlan';
import { toArrow, toRoundedPath } from './linkShapes';
import { createTracks, type Tracks } from './linkTracks';
import { FACE_RADIUS } from './metrics';

interface Draft {
  readonly link: Link;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly plan: LinkPlan;
}

/** Links with an end that is not shown are left out. */
export function routeLinks(
  layout: LinklessLayout,
  links: readonly Link[],
  wordsOf: (link: Link) => LinkWords,
  measurer: TextMeasurer,
): readonly LinkRoute[] {
  const drafts = links.flatMap((link): readonly Draft[] => {
    const from = findEnd(layout, link.from);
    const to = findEnd(layout, link.to);
    if (!from || !to) return [];
    return [{ link, from, to, plan: choosePlan(from, to, layout, isFree) }];
  });
  const ports = spreadPorts(drafts);
  const tracks = createTracks();
  const lines = drafts.map((draft) => {
    const { from, to } = ports.get(draft) ?? { from: ORIGIN, to: ORIGIN };
    const { link } = draft;
    const kind = toKnownKind(link.kind);
    const points = toPoints(draft.plan, from, to, tracks);
    return { link, kind, points, sign: LINK_LOOKS[kind].broken ? toBreakSign(link, points) : undefined };
  });
  const signs = createBoxIndex(lines.flatMap(({ sign }) => sign ?? []));
  const taken = createBoxIndex();
  return lines.map((line) => {
    const words = wordsOf(line.link);
    const label =
      words.text === '' ? undefined : placeLinkLabel(words, line.points, layout, { taken, signs }, measurer);
    if (label) taken.add(label);
    return { ...line, path: toRoundedPath(line.points), arrow: toArrow(line.points), label };
  });

  /** No card but the two themselves in the way. */
  function isFree(between: Box, from: Id, to: Id): boolean {
    return cardsIn(layout, between).every(({ card }) => card.id === from || card.id === to);
  }
}

const ORIGIN: Point = { x: 0, y: 0 };

const KNOWN: ReadonlySet<string> = new Set(LINK_KINDS);

function toKnownKind(kind: string): LinkKind {
  return KNOWN.has(kind) ? (kind as LinkKind) : 'leads-to';
}

function findEnd(layout: LinklessLayout, id: Id): LinkEnd | undefined {
  const card = layout.cardById.get(id);
  if (card) {
    const { x, y, width, height, row, column, columns } = card;
    return { id, box: { x, y, width, height }, row, column, lastColumn: column + columns - 1 };
  }
  const point = layout.pointById.get(id);
  if (!point) return undefined;
  const row = layout.lanes.findIndex(({ lane }) => lane.id === point.card.lane);
  const edge = 2 * FACE_RADIUS;
  const box = { x: point.x - FACE_RADIUS, y: point.y - FACE_RADIUS, width: edge, height: edge };
  return { id, box, row, column: point.column, lastColumn: point.column };
}

interface Ends {
  from: Point;
  to: Point;
}

/** Where each line leaves and enters: ends that share a side of a card stand beside each other. */
function spreadPorts(drafts: readonly Draft[]): ReadonlyMap<Draft, Ends> {
  interface Port {
    readonly draft: Draft;
    readonly which: keyof Ends;
    readonly end: LinkEnd;
    readonly other: LinkEnd;
    readonly side: Side;
  }
  const sides = new Map<string, Port[]>();
  const put = (port: Port): void => {
    const key = `${port.side} ${port.end.id}`;
    const known = sides.get(key);
    if (known) known.push(port);
    else sides.set(key, [port]);
  };
  for (const draft of drafts) {
    const { from, to, plan } = draft;
    put({ draft, which: 'from', end: from, other: to, side: plan.fromSide });
    put({ draft, which: 'to', end: to, other: from, side: plan.toSide });
  }
  const ports = new Map<Draft, Ends>(
    drafts.map((draft) => [draft, { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } }]),
  );
  for (const list of sides.values()) {
    const upright = list[0]?.side === 'left' || list[0]?.side === 'right';
    list.sort((a, b) =>
      upright ? middleY(a.other) - middleY(b.other) : middleX(a.other) - middleX(b.other),
    );
    list.forEach(({ draft, which, end, side }, index) => {
      const ends = ports.get(draft);
      if (ends) ends[which] = toPort(end.box, side, (index + 1) / (list.length + 1), draft.plan.straightX);
    });
  }
  return ports;
}

function toPort(
  { x, y, width, height }: Box,
  side: Side,
  share: number,
  straightX: number | undefined,
): Point {
  switch (side) {
    case 'left':
      return { x, y: y + height * share };
    case 'right':
      return { x: x + width, y: y + height * share };
    case 'top':
      return { x: straightX ?? x + width * share, y };
    case 'bottom':
      return { x: straightX ?? x + width * share, y: y + height };
  }
}

/** The corners of the line; gaps it shares with others give it a track of its own. */
function toPoints(plan: LinkPlan, start: Point, end: Point, tracks: Tracks): readonly Point[] {
  const { fromGap, crossGap, toGap } = plan;
  if (fromGap === undefined) return [start, end];
  const firstStop = crossGap ?? end.y;
  const x1 = fromGap + tracks.take(`x${fromGap}`, start.y, firstStop);
  if (crossGap === undefined || toGap === undefined) {
    return [start, { x: x1, y: start.y }, { x: x1, y: end.y }, end];
  }
  const y = crossGap + tracks.take(`y${crossGap}`, fromGap, toGap);
  const x2 = toGap + tracks.take(`x${toGap}`, crossGap, end.y);
  return [start, { x: x1, y: start.y }, { x: x1, y }, { x: x2, y }, { x: x2, y: end.y }, end];
}

const middleX = ({ box }: LinkEnd): number => box.x + box.width / 2;
const middleY = ({ box }: LinkEnd): number => box.y + box.height / 2;
