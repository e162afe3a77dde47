/** Where a hit is, in a person's words: 痛點・審核・備註. */
import { findIn } from '../../shared/model/editRecords';
import type { CjmDocument } from '../../shared/model/types';
import type { TextHit } from '../../shared/search/findHits';
import type { TextOwner } from '../../shared/search/visitTexts';
import { useDocument, useView } from '../document/useEditor';
import { toShownText } from '../fields/shownRecord';
import { useNames, type Names } from '../fields/useNames';
import { useMessages } from '../i18n/useMessages';
import { toFieldLabel } from './fieldLabel';

export function usePlaceText(): (hit: TextHit) => string {
  const t = useMessages();
  const names = useNames();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const personaName = (id: string): string => {
    const persona = findIn(document.personas, id);
    return persona ? toShownText(document, language, id, 'name', persona.name) : '';
  };
  return (hit) => {
    const label = toFieldLabel(hit);
    const owner = toOwnerParts(document, hit, { ...names, persona: personaName });
    return [...owner, label ? t(label) : ''].filter((part) => part !== '').join(t('app.joint'));
  };
}

const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'author']);

type OwnerNames = Names & { persona(id: string): string };

function toOwnerParts(document: CjmDocument, hit: TextHit, names: OwnerNames): readonly string[] {
  const { owner } = hit;
  const journey = owner.journeyId === undefined ? undefined : findIn(document.journeys, owner.journeyId);
  if (owner.cell) {
    const lane = journey && findIn(journey.lanes, owner.cell.lane);
    return journey && lane ? [names.lane(lane), names.place(journey, owner.cell.step)] : [];
  }
  // A name found by itself need not be said again.
  const isName = hit.recordId === owner.id && NAMES.has(hit.field);
  return isName ? [] : [toOwnerName(document, owner, names)];
}

function toOwnerName(document: CjmDocument, { kind, id, journeyId }: TextOwner, names: OwnerNames): string {
  const journey = journeyId === undefined ? undefined : findIn(document.journeys, journeyId);
  switch (kind) {
    case 'persona':
      return names.persona(id);
    case 'comment':
      return findIn(document.comments, id)?.author ?? '';
    case 'stage': {
      const stage = journey && findIn(journey.stages, id);
      return stage ? names.stage(stage) : '';
    }
    case 'step':
      return journey ? names.place(journey, id) : '';
    case 'lane': {
      const lane = journey && findIn(journey.lanes, id);
      return lane ? names.lane(lane) : '';
    }
    default:
      return '';
  }
}
