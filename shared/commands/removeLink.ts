import { forgetRecords } from '../model/editReferences';
import type { Id } from '../model/types';
import type { Command } from './command';
import { inJourney } from './targets';
import { mustExist } from './verdicts';

export interface RemoveLinkArgs {
  readonly journeyId: Id;
  readonly linkId: Id;
}

export const removeLink: Command<RemoveLinkArgs> = {
  name: 'link.remove',
  label: () => ({ key: 'command.link.remove' }),
  allowed: (document, { journeyId, linkId }) =>
    inJourney(document, journeyId, ({ links }) => mustExist(links, linkId)),
  run: (document, { linkId }) => forgetRecords(document, new Set([linkId])),
};
