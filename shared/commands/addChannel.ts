import { editInLanguage } from '../model/editInLanguage';
import { setFields } from '../model/editFields';
import type { Language } from '../model/kinds';
import type { Channel, Id } from '../model/types';
import type { Command } from './command';
import { mayHoldAll } from './fieldVerdicts';
import { namedLabel } from './labels';
import { firstRefusal, mustBeNew } from './verdicts';

export interface AddChannelArgs {
  /** Given by the caller who wants to select what it adds. So in every command that adds. */
  readonly id?: Id;
  readonly fields?: Partial<Omit<Channel, 'id'>>;
  readonly language?: Language;
}

export const addChannel: Command<AddChannelArgs> = {
  name: 'channel.add',
  label: (_document, { fields }) => namedLabel('command.channel.add', fields?.name),
  allowed: (document, { id, fields = {} }) =>
    firstRefusal(mustBeNew(document, id), mayHoldAll(document, fields)),
  run(document, { id, fields = {}, language }, made) {
    const blank: Channel = { id: id ?? made.newId(), name: '' };
    return editInLanguage(document, language, blank, fields, (own) => ({
      ...document,
      channels: [...document.channels, setFields(blank, own)],
    }));
  },
};
