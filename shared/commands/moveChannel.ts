import { findIn, moveIn } from '../model/editRecords';
import type { Id } from '../model/types';
import type { Command } from './command';
import { recordLabel } from './labels';
import { mustExist } from './verdicts';

export interface MoveChannelArgs {
  readonly channelId: Id;
  /** Where it ends up. */
  readonly index: number;
}

export const moveChannel: Command<MoveChannelArgs> = {
  name: 'channel.move',
  label: (document, { channelId }) =>
    recordLabel('command.channel.move', document, findIn(document.channels, channelId)),
  allowed: (document, { channelId }) => mustExist(document.channels, channelId),
  run(document, { channelId, index }) {
    const channels = moveIn(document.channels, channelId, index);
    return channels === document.channels ? document : { ...document, channels };
  },
};
