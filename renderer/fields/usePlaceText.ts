/** What a record is called, and where it is, in the language of the map: for lists that gather records from everywhere. */
import type { RecordPlace } from '../../shared/model/findPlaces';
import { TITLE_ID } from '../../shared/model/textFields';
import type { Id, Journey } from '../../shared/model/types';
import { assertNever } from '../../shared/util/assertNever';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { toShownText } from './shownRecord';
import { useNames } from './useNames';

export interface PlaceText {
  readonly title: string;
  /** Such as 痛點・審核 for a card, or what kind of record it is. */
  readonly where: string;
}

export function usePlaceText(): (place: RecordPlace) => PlaceText {
  const t = useMessages();
  const names = useNames();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const shown = (id: Id, field: string, own: string): string =>
    toShownText(document, language, id, field, own) || t('app.untitled');
  const cardText = (journey: Journey, id: Id): string => {
    const card = journey.cards.find((each) => each.id === id);
    return card ? names.card(card) : '';
  };

  function toText(place: RecordPlace): PlaceText {
    switch (place.kind) {
      case 'document':
        return { title: shown(TITLE_ID, 'title', document.title), where: t('fields.place.document') };
      case 'brief':
        return { title: t('inspector.brief'), where: t('fields.place.document') };
      case 'journey':
      case 'persona':
      case 'channel':
      case 'view':
        return {
          title: shown(place.record.id, 'name', place.record.name),
          where: t(`fields.place.${place.kind}`),
        };
      case 'stage':
        return { title: names.stage(place.record), where: t('fields.place.stage') };
      case 'step':
        return {
          title: names.step(place.stage, place.record),
          where: t('fields.place.step', { stage: names.stage(place.stage) }),
        };
      case 'lane':
        return { title: names.lane(place.record), where: t('fields.place.lane') };
      case 'card': {
        const { journey, record } = place;
        const lane = journey.lanes.find(({ id }) => id === record.lane);
        const stage = names.place(journey, record.step);
        return {
          title: names.card(record),
          where: t('fields.place.card', { lane: lane ? names.lane(lane) : '', stage }),
        };
      }
      case 'link': {
        const { journey, record } = place;
        const [from, to] = [cardText(journey, record.from), cardText(journey, record.to)];
        return { title: t('fields.place.ends', { from, to }), where: t('fields.place.link') };
      }
      case 'evidence':
        return {
          title: shown(place.record.id, 'text', place.record.text),
          where: t('fields.place.evidence', { owner: toText(place.owner).title }),
        };
      default:
        return assertNever(place);
    }
  }
  return toText;
}
