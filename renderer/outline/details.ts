/** What a card says besides its text, as words: nothing in the outline is told by a colour or a sign alone. */
import type { Translate } from '../../shared/i18n/translator';
import type { OutlineLine } from '../../shared/layout/outlineLines';
import { CARD_COLORS, OTHERS_DATA_HOLDERS, OTHERS_OWNERSHIPS, type LaneKind } from '../../shared/model/kinds';
import type { Card } from '../../shared/model/types';
import { toFieldDetail, toPlainDetail, type Detail, type MaybeDetail } from './detail';
import { toConfidence, toJudgements } from './judgements';
import { toExperience } from './experience';
import { toMetricText } from './figures';
import { toLinks } from './links';
import { toWays } from './ways';

/** What is looked at, as the status bar says. */
export interface Layers {
  readonly links: boolean;
  readonly confidence: boolean;
}

/** In reading order. */
export function toDetails(
  line: OutlineLine,
  kind: LaneKind,
  layers: Layers,
  t: Translate,
): readonly Detail[] {
  const { card, facts } = line;
  const details: readonly MaybeDetail[] = [
    kind === 'emotion' && plain(line.persona),
    plain(toMetricText(line, t)),
    ...toJudgements(card, kind, t),
    ...toExperience(line, t),
    ...toTouch(line, kind, t),
    ...toWays(line, t),
    ...(layers.links ? toLinks(facts.links, t) : []),
    plain(card.span === undefined || card.span < 2 ? undefined : t('outline.span', { count: card.span })),
    layers.confidence && toConfidence(card, t),
    ...toBacking(line, t),
    ...toMarks(line, t),
  ];
  return details.filter((detail): detail is Detail => Boolean(detail));
}

function plain(text: string | undefined): MaybeDetail {
  return text === undefined || text === '' ? undefined : toPlainDetail(text);
}

/** Where people and organisation meet. */
function toTouch(
  { card, channels, nature }: OutlineLine,
  kind: LaneKind,
  t: Translate,
): readonly MaybeDetail[] {
  const touchpoint = kind === 'touchpoint';
  return [
    touchpoint && card.key === true && { ...toPlainDetail(t('field.key')), icon: 'key' },
    plain(channels.join(t('outline.comma'))),
    touchpoint && nature && { ...toPlainDetail(t(`value.nature.${nature}`)), icon: nature },
    ...toHolders(card, t),
  ];
}

/** Whose it is and where its data are, where that is not us. */
function toHolders({ ownership, dataHolder, firstPartyData }: Card, t: Translate): readonly MaybeDetail[] {
  const owner = OTHERS_OWNERSHIPS.find((value) => value === ownership);
  const holder = OTHERS_DATA_HOLDERS.find((value) => value === dataHolder);
  return [
    owner && toFieldDetail(t('field.ownership'), t(`value.ownership.${owner}`), { icon: 'partner' }, t),
    holder && { ...toPlainDetail(t(`lane.card.data.${holder}`)), icon: 'data', tone: 'warn' as const },
    firstPartyData === true && { ...toPlainDetail(t('field.firstPartyData')), icon: 'data' },
  ];
}

/** What it rests on, and what people say about it. */
function toBacking({ card, facts }: OutlineLine, t: Translate): readonly MaybeDetail[] {
  const evidence = card.evidence?.length ?? 0;
  const comments = facts.openComments;
  return [
    evidence > 0 && {
      ...{ short: String(evidence), icon: 'evidence' },
      said: t('personas.evidence', { count: evidence }),
    },
    comments > 0 && {
      ...{ short: String(comments), icon: 'chat', tone: 'warn' as const },
      said: t('board.mark.comments', { count: comments }),
    },
  ];
}

/** How it looks and where it stands; last, whether it says the same in both languages. */
function toMarks({ card, facts }: OutlineLine, t: Translate): readonly MaybeDetail[] {
  const color = CARD_COLORS.find((value) => value === card.color);
  return [
    card.imageId !== undefined && toPlainDetail(t('field.imageId')),
    card.pinned === true && { ...toPlainDetail(t('field.pinned')), icon: 'pin' },
    color && toPlainDetail(t(`value.color.${color}`)),
    ...(card.tags ?? []).map((tag) => toPlainDetail(`#${tag}`)),
    facts.translation === 'missing' && { ...toPlainDetail(t('outline.missing')), icon: 'translate' },
    facts.translation === 'stale' && {
      ...toPlainDetail(t('outline.stale')),
      icon: 'translate',
      tone: 'warn' as const,
    },
  ];
}
