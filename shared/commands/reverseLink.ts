import { updateJourney, updateLinks } from '../model/editInJourney';
import { replaceIn } from '../model/editRecords';
import type { Id } from '../model/types';
import { refuse, type Command } from './command';
import { mayStand } from './editLink';
import { inJourney } from './targets';

export interface ReverseLinkArgs {
  readonly journeyId: Id;
  readonly linkId: Id;
}

/** What it says stays, now of the other card: a way back is as good a link as a way on. */
export const reverseLink: Command<ReverseLinkArgs> = {
  name: 'link.reverse',
  label: () => ({ key: 'command.link.reverse' }),
  allowed: (document, { journeyId, linkId }) =>
    inJourney(document, journeyId, ({ links }) => {
      const link = links.find(({ id }) => id === linkId);
      if (!link) return refuse('refusal.notFound');
      return mayStand({ ...link, from: link.to, to: link.from }, links);
    }),
  run: (document, { journeyId, linkId }) =>
    updateJourney(document, journeyId, (journey) =>
      updateLinks(journey, (links) =>
        replaceIn(links, linkId, (link) => ({ ...link, from: link.to, to: link.from })),
      ),
    ),
};
