/** The words a map shows in one language: its own text, or the translation where there is one. */
import type { Card, CjmDocument, Id } from '../model/types';
import { findTranslation } from '../model/translate';
import { findCardImage, type CardImage } from './cardImage';
import type { CardChannel, CardWords } from './cardMarks';
import type { LayoutLabels } from './layoutTypes';

export interface MapWords {
  text(recordId: Id, field: string, main: string): string;
  card(card: Card): CardWords;
  emotion(card: Card): string;
  /** What the words come from, other than the cards themselves: the same object as long as none of it changed. */
  readonly version: object;
}

/** Gives the words their version; one per layouter. */
export function createMapWordsMaker(): (
  document: CjmDocument,
  language: string,
  labels: LayoutLabels,
) => MapWords {
  let sources: readonly unknown[] = [];
  let last: MapWords | undefined;
  return (document, language, labels) => {
    const now = [
      ...[document.channels, document.assets, document.translations],
      ...[document.language, language, labels],
    ];
    if (last && now.every((source, i) => source === sources[i])) return last;
    sources = now;
    return (last = createMapWords(document, language, labels));
  };
}

const toImagePart = (image: CardImage | undefined) => (image ? { image } : undefined);

const NO_CHANNELS: readonly CardChannel[] = [];

function createMapWords(document: CjmDocument, language: string, labels: LayoutLabels): MapWords {
  const translated = language === document.language ? undefined : document.translations[language];
  const text = (recordId: Id, field: string, main: string): string =>
    translated ? (findTranslation(document, language, recordId, field)?.text ?? main) : main;
  const channels = new Map(
    document.channels.map(({ id, name, icon = 'dot' }): [Id, CardChannel] => [
      id,
      { name: text(id, 'name', name), icon },
    ]),
  );
  return {
    text,
    version: {},
    card: (card) => ({
      ...toImagePart(findCardImage(document, card)),
      text: text(card.id, 'text', card.text),
      channels:
        card.channelIds?.flatMap((id) => {
          const channel = channels.get(id);
          return channel ? [channel] : [];
        }) ?? NO_CHANNELS,
      tag: card.errc === undefined ? undefined : labels.errc[card.errc],
      quotes: labels.quotes,
      metric: card.metric && {
        name: text(card.id, 'text', card.text) || text(card.id, 'metric.name', card.metric.name ?? ''),
        unit: text(card.id, 'metric.unit', card.metric.unit ?? ''),
      },
    }),
    emotion: (card) => text(card.id, 'text', card.text) || (card.emotions ?? []).join('、'),
  };
}
