import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import { findIn, getIn, replaceIn } from '../model/editRecords';

import type { Language } from '../model/kinds';
import type { Id, Channel } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';
import { recordLabel } from './labels';
import { firstRefusal, mustExist } from './verdicts';

export type EditChannelArgs = FieldEdit<Omit<Channel, 'id'>> & {
  readonly channelId: Id;
  readonly language?: Language;
  /** Which part of the value was written, where it has several: each is a step of undo of its own. */
  readonly part?: string;
};

export const editChannel: Command<EditChannelArgs> = {
  name: 'channel.edit',
  label: (document, { channelId }) =>
    recordLabel('command.channel.edit', document, findIn(document.channels, channelId)),
  allowed: (document, { channelId, field, value }) =>
    firstRefusal(mustExist(document.channels, channelId), mayHold(document, field, value)),
  run(document, { channelId, field, value, language }) {
    const before = getIn(document.channels, channelId);
    return editInLanguage(document, language, before, { [field]: value }, (fields) => {
      const channels = replaceIn(document.channels, channelId, (channel) => setFields(channel, fields));
      return channels === document.channels ? document : { ...document, channels };
    });
  },
  mergeKey: ({ channelId, field, part = '', language = '' }) =>
    `channel.${field}/${part}:${channelId}:${language}`,
};
