import { editInLanguage } from '../model/editInLanguage';
import { setFields, type FieldEdit } from '../model/editFields';
import type { Language } from '../model/kinds';
import { BRIEF_ID } from '../model/textFields';
import type { Brief } from '../model/types';
import type { Command } from './command';
import { mayHold } from './fieldVerdicts';

export type SetBriefArgs = FieldEdit<Brief> & { readonly language?: Language };

export const setBrief: Command<SetBriefArgs> = {
  name: 'brief.set',
  label: () => ({ key: 'command.brief.set' }),
  allowed: (document, { field, value }) => mayHold(document, field, value),
  run(document, { field, value, language }) {
    const record = { ...document.brief, id: BRIEF_ID };
    return editInLanguage(document, language, record, { [field]: value }, (fields) => {
      const brief = setFields(document.brief, fields);
      return brief === document.brief ? document : { ...document, brief };
    });
  },
  mergeKey: ({ field, language = '' }) => `brief.${field}:${language}`,
};
