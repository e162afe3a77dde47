/** Which small things stand at the foot of a card, in their order. */
import { toShownAddress } from '../model/markup';
import type { LaneKind } from '../model/kinds';
import type { Card, Id } from '../model/types';
import { findOwn } from '../util/findOwn';
import { isOpenableLink } from '../util/openableLink';
import type { CardFacts } from './cardFacts';
import type { FooterItem } from './cardWords';
import type { Tone } from './cardTypes';
import type { LayoutLabels } from './layoutTypes';

type TextOf = (recordId: Id, field: string, main: string) => string;

const NOTHING: readonly FooterItem[] = [];

export function toFooterItems(
  card: Card,
  kind: LaneKind,
  facts: CardFacts,
  labels: LayoutLabels,
  textOf: TextOf,
): readonly FooterItem[] {
  const items = [
    ...(kind === 'opportunity' || kind === 'idea' ? toStanding(card, labels) : NOTHING),
    ...toExperience(card, labels, textOf),
    ...toHolders(card, labels),
    ...toWays(card, facts, labels, textOf),
    ...toBacking(card, kind, facts, labels),
  ];
  return items.length === 0 ? NOTHING : items;
}

/** Of an opportunity: what it is worth to customers, and how far it has come. */
function toStanding({ kano, state }: Card, labels: LayoutLabels): readonly FooterItem[] {
  return [
    ...toWord('kano', findOwn(labels.kano, kano), 'tint'),
    ...toWord('state', findOwn(labels.state, state), 'muted'),
  ];
}

/** What the customer wants, how hard it is, how others do it, and how long it takes. */
function toExperience(card: Card, labels: LayoutLabels, textOf: TextOf): readonly FooterItem[] {
  const { id, intent, effort, competitorScore, waiting } = card;
  return [
    ...toWord('intent', intent === undefined ? undefined : textOf(id, 'intent', intent), 'muted'),
    ...toWord('effort', effort === undefined ? undefined : labels.effort(effort), 'muted'),
    ...toWord(
      'competitor',
      competitorScore === undefined ? undefined : labels.competitor(competitorScore),
      'muted',
    ),
    ...toWord('clock', waiting === undefined ? undefined : textOf(id, 'waiting', waiting), 'muted'),
  ];
}

/** Whose it is and where its data are, where that is not us. */
function toHolders(
  { ownership, dataHolder, firstPartyData }: Card,
  labels: LayoutLabels,
): readonly FooterItem[] {
  return [
    ...toWord('partner', findOwn(labels.ownership, ownership), 'muted'),
    ...toWord('data', findOwn(labels.dataHolder, dataHolder), 'warn'),
    ...toWord('data', firstPartyData === true ? labels.firstPartyData : undefined, 'accent'),
  ];
}

/** How things go on from here, or do not. */
function toWays(
  { id, dropOff, journeyId, url }: Card,
  facts: CardFacts,
  labels: LayoutLabels,
  textOf: TextOf,
): readonly FooterItem[] {
  const items: FooterItem[] = [];
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
    // What cannot be opened does not look as if it could.
    const way = isOpenableLink(url) ? ({ tone: 'accent', href: url } as const) : ({ tone: 'muted' } as const);
    items.push({ icon: 'link', label: toShownAddress(url), ...way });
  }
  return items;
}

/** What it rests on, what people say about it, and how sure one is where that is looked at. */
function toBacking(
  { id, evidence = [], confidence }: Card,
  kind: LaneKind,
  facts: CardFacts,
  labels: LayoutLabels,
): readonly FooterItem[] {
  // In its own lane the first piece of evidence speaks for itself.
  const counted = kind === 'evidence' ? 2 : 1;
  const comments = facts.openComments.get(id);
  const layered = facts.layer === 'confidence' ? findOwn(labels.confidence, confidence) : undefined;
  return [
    ...toWord('evidence', evidence.length < counted ? undefined : String(evidence.length), 'muted'),
    ...toWord('chat', comments === undefined ? undefined : String(comments), 'warn'),
    ...toWord('confidence', layered, 'tint'),
  ];
}

function toWord(icon: string, label: string | undefined, tone: Tone): readonly FooterItem[] {
  return label === undefined ? NOTHING : [{ icon, label, tone }];
}
