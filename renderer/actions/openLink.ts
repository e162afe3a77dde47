import { ExternalLink } from 'lucide-react';
import { linksOf } from '../../shared/layout/linksOf';
import type { Action } from './action';
import { followLink } from './followLink';
import { findSelectedCard } from './selectedCard';

/** Goes where the selected card's link goes, in the person's own browser: the first one of several. */
export const openLink: Action = {
  id: 'card.openLink',
  label: 'action.card.openLink',
  icon: ExternalLink,
  keys: ['$mod+Shift+Enter'],
  scope: 'board',
  enabled: (context) => findAddress(context) !== undefined,
  async run(context) {
    const url = findAddress(context);
    if (url !== undefined) await followLink(context.host, context.shell, url);
  },
};

function findAddress(context: Parameters<Action['enabled']>[0]): string | undefined {
  const id = findSelectedCard(context)?.card.id;
  const box = id === undefined ? undefined : context.editor?.layouts.getState().layout.cardById.get(id);
  return box && linksOf(box)[0];
}
