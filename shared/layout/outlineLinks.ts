/** The links of a journey, seen from the cards they join: which way they go, and what is at the other end. */
import type { Card, Id, Link } from '../model/types';
import type { CellGrid } from './sortIntoCells';

export interface OutlineLink {
  readonly id: Id;
  readonly kind: Link['kind'];
  /** It starts at this card. */
  readonly leaves: boolean;
  /** Of the card at the other end; may be empty. */
  readonly text: string;
}

export type LinksByCard = ReadonlyMap<Id, readonly OutlineLink[]>;

/**
 * `shown`: as on the board, a link whose other end is hidden is not there. Lists that say the same as those of `before`
 * are the same objects, and so is the whole.
 */
export function toLinksByCard(
  links: readonly Link[],
  shown: CellGrid,
  textOf: (card: Card) => string,
  before: LinksByCard | undefined,
): LinksByCard {
  const cards = new Map(links.length === 0 ? [] : shown.flat(2).map((card) => [card.id, card]));
  const lists = new Map<Id, OutlineLink[]>();
  const add = (cardId: Id, link: OutlineLink): void => {
    const list = lists.get(cardId);
    if (list) list.push(link);
    else lists.set(cardId, [link]);
  };
  for (const { id, kind, from, to } of links) {
    const [source, target] = [cards.get(from), cards.get(to)];
    if (!source || !target) continue;
    add(from, { id, kind, leaves: true, text: textOf(target) });
    add(to, { id, kind, leaves: false, text: textOf(source) });
  }
  return before ? keepLists(lists, before) : lists;
}

function keepLists(fresh: LinksByCard, before: LinksByCard): LinksByCard {
  let same = fresh.size === before.size;
  const kept = new Map(
    [...fresh].map(([id, list]): [Id, readonly OutlineLink[]] => {
      const old = before.get(id);
      if (old && sameList(list, old)) return [id, old];
      same = false;
      return [id, list];
    }),
  );
  return same ? before : kept;
}

function sameList(a: readonly OutlineLink[], b: readonly OutlineLink[]): boolean {
  return a.length === b.length && a.every((link, i) => sameLink(link, b[i]));
}

function sameLink(a: OutlineLink, b: OutlineLink | undefined): boolean {
  return a.id === b?.id && a.kind === b.kind && a.leaves === b.leaves && a.text === b.text;
}
