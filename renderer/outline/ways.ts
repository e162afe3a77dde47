/** How things go on from a card: waiting, leaving, a dead end, another journey, an address. */
import type { Translate } from '../../shared/i18n/translator';
import type { OutlineLine } from '../../shared/layout/outlineLines';
import { toShownAddress } from '../../shared/model/markup';
import { toFieldDetail, type Detail, type MaybeDetail } from './detail';

export function toWays(line: OutlineLine, t: Translate): readonly MaybeDetail[] {
  const { card, facts, waiting } = line;
  return [
    waiting !== '' && toFieldDetail(t('field.waiting'), waiting, { icon: 'clock' }, t),
    toDropOff(line, t),
    facts.deadEnd && toDeadEnd(t),
    facts.opens !== undefined &&
      toFieldDetail(t('field.journeyId'), facts.opens, { icon: 'journey', tone: 'accent' }, t),
    card.url !== undefined && toAddress(card.url, t),
  ];
}

function toDropOff({ card: { dropOff }, destination }: OutlineLine, t: Translate): MaybeDetail {
  if (!dropOff) return undefined;
  const share = dropOff.share === undefined ? '' : `${dropOff.share}%`;
  const label = [share, destination].filter((part) => part !== '').join(' → ');
  const name = t('outline.dropOff');
  const look = { icon: 'leak', tone: 'bad' } as const;
  return label === '' ? { short: name, said: name, ...look } : toFieldDetail(name, label, look, t);
}

function toDeadEnd(t: Translate): Detail {
  const words = t('lane.touchpoint.deadEnd');
  return { short: words, said: words, icon: 'deadEnd', tone: 'warn' };
}

function toAddress(url: string, t: Translate): Detail {
  return toFieldDetail(t('field.url'), toShownAddress(url), { icon: 'link', tone: 'accent', href: url }, t);
}
