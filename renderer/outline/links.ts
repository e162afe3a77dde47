/** What a card is linked to, in the words of the panel. */
import type { Translate } from '../../shared/i18n/translator';
import type { OutlineLink } from '../../shared/layout/outlineLinks';
import { LINK_KINDS } from '../../shared/model/kinds';
import type { Detail } from './detail';

/** Links that are shown; what more there are is counted, and said in full. */
export const MOST_LINKS = 2;

export function toLinks(links: readonly OutlineLink[], t: Translate): readonly Detail[] {
  // Where it goes comes before where it comes from.
  const all = [...links].sort((a, b) => Number(b.leaves) - Number(a.leaves)).map((link) => toLink(link, t));
  if (all.length <= MOST_LINKS + 1) return all;
  const more = all.slice(MOST_LINKS);
  const short = t('outline.moreLinks', { count: more.length });
  const said = more.map((link) => link.said).join(t('outline.separator'));
  return [...all.slice(0, MOST_LINKS), { short, said }];
}

function toLink({ kind, leaves, text }: OutlineLink, t: Translate): Detail {
  const known = LINK_KINDS.find((candidate) => candidate === kind);
  const name = known === undefined ? kind : t(`value.linkKind.${known}`);
  const words = text === '' ? t('outline.card.untitled') : text;
  return {
    // The arrow alone says the usual way on.
    short: [kind === 'leads-to' ? '' : name, leaves ? '→' : '←', words]
      .filter((part) => part !== '')
      .join(' '),
    said: t(leaves ? 'outline.link.to' : 'outline.link.from', { name, text: words }),
    ...(kind === 'handoff-broken' ? { tone: 'bad' } : {}),
  };
}
