import { setFields } from '../model/editFields';
import { editInLanguage } from '../model/editInLanguage';
import { updateJourney, updateLinks } from '../model/editInJourney';
import type { Language, LinkKind, Open } from '../model/kinds';
import type { Id, Link } from '../model/types';
import { ALLOWED, refuse, type Command } from './command';
import { mayHold } from './fieldVerdicts';
import { inJourney } from './targets';
import { firstRefusal, mustBeNew, mustExist } from './verdicts';

export interface AddLinkArgs {
  readonly journeyId: Id;
  readonly id?: Id;
  readonly from: Id;
  readonly to: Id;
  readonly kind: Open<LinkKind>;
  readonly label?: string;
  readonly language?: Language;
}

/** A link says something about two cards without touching them: locks do not stand in its way. */
export const addLink: Command<AddLinkArgs> = {
  name: 'link.add',
  label: () => ({ key: 'command.link.add' }),
  allowed: (document, { journeyId, id, from, to, kind, label }) =>
    inJourney(document, journeyId, ({ cards, links }) =>
      firstRefusal(
        mustExist(cards, from),
        mustExist(cards, to),
        from === to ? refuse('refusal.linkToItself') : ALLOWED,
        links.some((link) => link.from === from && link.to === to && link.kind === kind)
          ? refuse('refusal.linkExists')
          : ALLOWED,
        mustBeNew(document, id),
        mayHold(document, 'label', label),
      ),
    ),
  run(document, { journeyId, id, from, to, kind, label = '', language }, made) {
    const blank: Link = { id: id ?? made.newId(), from, to, kind };
    return editInLanguage(document, language, blank, { label }, (fields) =>
      updateJourney(document, journeyId, (journey) =>
        updateLinks(journey, (links) => [...links, setFields(blank, fields)]),
      ),
    );
  },
};
