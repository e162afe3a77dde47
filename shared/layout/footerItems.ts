/** Which small things stand at the foot of a card, in their order. */
import { toShownAddress } from '../model/markup';
import type { LaneKind } from '../model/kinds';
import type { Card, Id } from '../model/types';
import { findOwn } from '../util/findOwn';
import type { CardFacts } from './cardFacts';
import type { FooterItem } from './cardWords';
import type { LayoutLabels } from './layoutTypes';

type TextOf = (recordId: Id, field: string, main: string) => string;

const NOTHING: readonly FooterItem[] = [];
const WEB = /^https?:\/\//;

export function toFooterItems(
  card: Card,
  kind: LaneKind,
  facts: CardFacts,
  labels: LayoutLabels,
  textOf: TextOf,
): readonly FooterItem[] {
  const items: FooterItem[] = [];
  const { id, kano, state, waiting, dropOff, journeyId, url, evidence, confidence } = card;
  if (kind === 'opportunity' || kind === 'idea') {
    const [kanoLabel, stateLabel] = [findOwn(labels.kano, kano), findOwn(labels.state, state)];
    if (kanoLabel !== undefined) items.push({ icon: 'kano', label: kanoLabel, tone: 'tint' });
    if (stateLabel !== undefined) items.push({ icon: 'state', label: stateLabel, tone: 'muted' });
  }
  if (waiting !== undefined) {
    items.push({ icon: 'clock', label: textOf(id, 'waiting', waiting), tone: 'muted' });
  }
  if (dropOff) {
    const destination = textOf(id, 'dropOff.destination', dropOff.destination ?? '');
    const share = dropOff.share === undefined ? '' : `${dropOff.share}%`;
    const label = [share, destination].filter((part) => part !== '').join(' → ');
    items.push({ icon: 'leak', label, tone: 'bad' });
  }
  if (facts.deadEnds.has(id)) items.push({ icon: 'deadEnd', label: labels.deadEnd, tone: 'warn' });
  if (journeyId !== undefined) {
    items.push({ icon: 'journey', label: facts.journeyNames.get(journeyId) ?? '', tone: 'accent' });
  }
  if (url !== undefined) {
    const href = WEB.test(url) ? { href: url } : {};
    items.push({ icon: 'link', label: toShownAddress(url), tone: 'accent', ...href });
  }
  // In its own lane the first piece of evidence speaks for itself.
  const counted = kind === 'evidence' ? 2 : 1;
  if (evidence && evidence.length >= counted) {
    items.push({ icon: 'evidence', label: String(evidence.length), tone: 'muted' });
  }
  const comments = facts.openComments.get(id);
  if (comments !== undefined) items.push({ icon: 'chat', label: String(comments), tone: 'warn' });
  if (facts.layer === 'confidence') {
    const label = findOwn(labels.confidence, confidence);
    if (label !== undefined) items.push({ icon: 'confidence', label, tone: 'tint' });
  }
  return items.length === 0 ? NOTHING : items;
}
