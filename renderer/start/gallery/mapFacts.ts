/** What the gallery says of a map, and in which order. Pure. */
import type { Translate } from '../../../shared/i18n/translator';
import { INDUSTRIES, JOURNEY_KINDS, type Language } from '../../../shared/model/kinds';
import { TITLE_ID } from '../../../shared/model/textFields';
import { localizeText } from '../../../shared/model/translate';
import type { CjmDocument } from '../../../shared/model/types';

export interface MapFacts {
  readonly title: string;
  /** Whose map it is: the first persona by name and age, and how many more. */
  readonly who: string;
  /** Industry, and kinds of maps beyond the usual one, in words. */
  readonly tags: readonly string[];
  readonly stages: number;
  readonly cards: number;
}

export type Trait = `industry/${string}` | `kind/${string}`;

export function toMapFacts(document: CjmDocument, language: Language, t: Translate): MapFacts {
  const shown = (recordId: string, field: string, text: string): string =>
    localizeText(document, language, recordId, field, text).text;
  const [journey] = document.journeys;
  const { personas } = document;
  const onMap = personas.filter(({ id }) => journey?.personaIds?.includes(id));
  const [first, ...others] = onMap.length > 0 ? onMap : personas;
  const name = first ? shown(first.id, 'name', first.name) : '';
  const aged = first?.age === undefined ? name : t('start.persona.aged', { name, age: first.age });
  return {
    title: shown(TITLE_ID, 'title', document.title) || t('app.untitled'),
    who:
      others.length === 0
        ? aged
        : t('start.persona.others', { name: aged, count: others.length, total: others.length + 1 }),
    tags: toTraits(document).map((trait) => toTraitText(trait, t)),
    stages: journey?.stages.length ?? 0,
    cards: journey?.cards.length ?? 0,
  };
}

/** Nearly every map shows the present state, which therefore tells none apart. */
const USUAL_KIND = 'current';

function toTraits({ brief, journeys }: CjmDocument): readonly Trait[] {
  const kinds = new Set(journeys.map(({ kind }) => kind).filter((kind) => kind !== USUAL_KIND));
  return [
    ...(brief.industry === undefined ? [] : [`industry/${brief.industry}` as const]),
    ...[...kinds].map((kind) => `kind/${kind}` as const),
  ];
}

/** Those that at least one map has: industries, then kinds, each in the order of their list. */
function findTraits(documents: readonly CjmDocument[]): readonly Trait[] {
  const found = new Set(documents.flatMap(toTraits));
  const known: readonly Trait[] = [
    ...INDUSTRIES.map((industry) => `industry/${industry}` as const),
    ...JOURNEY_KINDS.map((kind) => `kind/${kind}` as const),
  ];
  const others = [...found].filter((trait) => !known.includes(trait));
  return [...known.filter((trait) => found.has(trait)), ...others];
}

/** What a newer program calls something is shown as it is written. */
export function toTraitText(trait: Trait, t: Translate): string {
  const word = trait.slice(trait.indexOf('/') + 1);
  if (trait.startsWith('industry/')) {
    const industry = INDUSTRIES.find((known) => known === word);
    return industry ? t(`value.industry.${industry}`) : word;
  }
  const kind = JOURNEY_KINDS.find((known) => known === word);
  return kind ? t(`journey.kind.${kind}`) : word;
}

/** Maps of one industry stand together, in the order of the list of industries. */
export function sortByTraits<M extends { readonly id: string; readonly document: CjmDocument }>(
  maps: readonly M[],
): readonly M[] {
  const traits = findTraits(maps.map(({ document }) => document));
  const place = ({ document }: M): number => {
    const [first] = toTraits(document);
    return first === undefined ? traits.length : traits.indexOf(first);
  };
  return maps.toSorted((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}
