import { findIn, getIn, keepIn } from '../model/editRecords';
import { forgetRecords, idsWithin } from '../model/editReferences';
import type { Id } from '../model/types';
import type { Command } from './command';
import { recordLabel } from './labels';
import { mustExist } from './verdicts';

export interface RemoveChannelArgs {
  readonly channelId: Id;
}

/** What named it keeps the rest of what it says: only the reference goes. */
export const removeChannel: Command<RemoveChannelArgs> = {
  name: 'channel.remove',
  label: (document, { channelId }) =>
    recordLabel('command.channel.remove', document, findIn(document.channels, channelId)),
  allowed: (document, { channelId }) => mustExist(document.channels, channelId),
  run(document, { channelId }) {
    const gone = idsWithin([getIn(document.channels, channelId)]);
    const channels = keepIn(document.channels, ({ id }) => id !== channelId);
    return forgetRecords({ ...document, channels }, gone);
  },
};
