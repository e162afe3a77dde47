/** Routes links anew only when one of them, one of its ends, or its words moved or changed. */
import type { Id, Link } from '../model/types';
import type { Box, LinklessLayout, LinkRoute, PlacedLabel, TextMeasurer } from './layoutTypes';
import type { LinkWords } from './linkLabels';
import { routeLinks } from './linkRoutes';
import type { MapWords } from './mapWords';

const NO_LINKS: readonly LinkRoute[] = [];

export function createLinkMaker(): (
  layout: LinklessLayout,
  links: readonly Link[],
  words: MapWords,
  measurer: TextMeasurer,
) => readonly LinkRoute[] {
  let sources: readonly unknown[] = [];
  let last = NO_LINKS;
  return (layout, links, words, measurer) => {
    if (links.length === 0) return NO_LINKS;
    const now = [
      links,
      words.version,
      layout.columns.length,
      layout.lanes.length,
      ...placesOf(layout, links),
    ];
    if (now.length === sources.length && now.every((source, i) => source === sources[i])) return last;
    sources = now;
    const wordsOf = (link: Link): LinkWords => ({
      text: words.text(link.id, 'label', link.label ?? ''),
      translation: words.stateOfLink(link),
    });
    const before = new Map(last.map((route) => [route.link, route]));
    const routed = routeLinks(layout, links, wordsOf, measurer);
    return (last = routed.map((route) => {
      const known = before.get(route.link);
      return known && isSameRoute(known, route) ? known : route;
    }));
  };
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

/** Four numbers an end. */
function placesOf(layout: LinklessLayout, links: readonly Link[]): readonly number[] {
  return links.flatMap(({ from, to }) => [...placeOf(layout, from), ...placeOf(layout, to)]);
}

function placeOf({ cardById, pointById }: LinklessLayout, id: Id): readonly number[] {
  const box: Box | undefined = cardById.get(id);
  if (box) return [box.x, box.y, box.width, box.height];
  const point = pointById.get(id);
  return point ? [point.x, point.y, 0, 0] : [];
}
