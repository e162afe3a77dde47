import { setFields, type FieldEdit } from '../model/editFields';
import { editInLanguage } from '../model/editInLanguage';
import { updateJourney, updateLinks } from '../model/editInJourney';
import { getIn, replaceIn } from '../model/editRecords';
import type { Language } from '../model/kinds';
import type { Id, Link } from '../model/types';
import { ALLOWED, refuse, type Command, type Verdict } from './command';
import { mayHold } from './fieldVerdicts';
import { getJourney, inJourney } from './targets';
import { firstRefusal, mustExist } from './verdicts';

export type EditLinkArgs = FieldEdit<Omit<Link, 'id' | 'copiedFrom'>> & {
  readonly journeyId: Id;
  readonly linkId: Id;
  readonly language?: Language;
};

export const editLink: Command<EditLinkArgs> = {
  name: 'link.edit',
  label: () => ({ key: 'command.link.edit' }),
  allowed: (document, args) =>
    inJourney(document, args.journeyId, ({ cards, links }) => {
      const link = links.find(({ id }) => id === args.linkId);
      if (!link) return refuse('refusal.notFound');
      const isEnd = args.field === 'from' || args.field === 'to';
      return firstRefusal(
        isEnd ? mustExist(cards, args.value) : mayHold(document, args.field, args.value),
        mayStand({ ...link, [args.field]: args.value }, links),
      );
    }),
  run(document, { journeyId, linkId, field, value, language }) {
    const link = getIn(getJourney(document, journeyId).links, linkId);
    return editInLanguage(document, language, link, { [field]: value }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateLinks(journey, (links) => replaceIn(links, linkId, (before) => setFields(before, fields))),
      ),
    );
  },
  mergeKey: ({ linkId, field, language = '' }) => `link.${field}:${linkId}:${language}`,
};

/** As it would be after an edit: between two cards, and said once. */
export function mayStand({ id, from, to, kind }: Link, links: readonly Link[]): Verdict {
  if (from === to) return refuse('refusal.linkToItself');
  const isSaid = links.some(
    (other) => other.id !== id && other.from === from && other.to === to && other.kind === kind,
  );
  return isSaid ? refuse('refusal.linkExists') : ALLOWED;
}
