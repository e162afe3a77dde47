/**
 * Routes links anew only when something moved, or when a link or its words changed.
 *
 * A route depends on more than its ends: cards stand in its way, it runs in the gaps between lanes and columns, and
 * its label keeps clear of what is near. So all of that is compared, by where it is and not by what it says: an edit
 * that moves nothing routes nothing.
 */
import type { Id, Link } from '../model/types';
import type { TextMeasurer } from './boxes';
import type { CardBox } from './cardTypes';
import type { PlacedLabel } from './curveTypes';
import type { LinklessLayout, LinkRoute } from './layoutTypes';
import type { LinkWords } from './linkLabels';
import { routeLinks } from './linkRoutes';
import type { MapWords } from './mapWords';

const NO_LINKS: readonly LinkRoute[] = [];

interface Made {
  readonly layout: LinklessLayout;
  readonly links: readonly Link[];
  readonly words: MapWords['version'];
  readonly routes: readonly LinkRoute[];
}

export function createLinkMaker(): (
  layout: LinklessLayout,
  links: readonly Link[],
  words: MapWords,
  measurer: TextMeasurer,
) => readonly LinkRoute[] {
  let last: Made | undefined;
  return (layout, links, words, measurer) => {
    if (links.length === 0) return NO_LINKS;
    const isSame = last?.links === links && last.words === words.version && isSameGround(last, layout);
    const routes =
      last && isSame ? last.routes : routeAnew(layout, links, words, measurer, last?.routes ?? []);
    last = { layout, links, words: words.version, routes };
    return routes;
  };
}

/** A route that came out the same is the same object. */
function routeAnew(
  layout: LinklessLayout,
  links: readonly Link[],
  words: MapWords,
  measurer: TextMeasurer,
  known: readonly LinkRoute[],
): readonly LinkRoute[] {
  const wordsOf = (link: Link): LinkWords => ({
    text: words.text(link.id, 'label', link.label ?? ''),
    translation: words.stateOfLink(link),
  });
  const before = new Map(known.map((route) => [route.link, route]));
  return routeLinks(layout, links, wordsOf, measurer).map((route) => {
    const old = before.get(route.link);
    return old && isSameRoute(old, route) ? old : route;
  });
}

/** Path, arrow and sign follow from the points, and from the link, which is the same. */
function isSameRoute(a: LinkRoute, b: LinkRoute): boolean {
  return (
    a.points.length === b.points.length &&
    a.points.every(({ x, y }, i) => x === b.points[i]?.x && y === b.points[i]?.y) &&
    isSameLabel(a.label, b.label)
  );
}

function isSameLabel(a: PlacedLabel | undefined, b: PlacedLabel | undefined): boolean {
  return (
    a?.text === b?.text &&
    a?.translation === b?.translation &&
    a?.x === b?.x &&
    a?.y === b?.y &&
    a?.width === b?.width
  );
}

/** Everything that routes go by is where it was. */
function isSameGround({ layout: before, links }: Made, after: LinklessLayout): boolean {
  return (
    before.width === after.width &&
    before.height === after.height &&
    isSameList(before.columns, after.columns, (a, b) => a.x === b.x && a.width === b.width) &&
    isSameList(before.lanes, after.lanes, (a, b) => a.y === b.y && a.height === b.height) &&
    isSameList(before.cards, after.cards, isSamePlace) &&
    links.every(({ from, to }) => isSamePoint(before, after, from) && isSamePoint(before, after, to))
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return one === other || (other !== undefined && isSame(one, other));
    })
  );
}

function isSamePlace(a: CardBox, b: CardBox): boolean {
  return (
    a.card.id === b.card.id && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
  );
}

function isSamePoint(before: LinklessLayout, after: LinklessLayout, id: Id): boolean {
  const [a, b] = [before.pointById.get(id), after.pointById.get(id)];
  return a === b || (a?.x === b?.x && a?.y === b?.y);
}
