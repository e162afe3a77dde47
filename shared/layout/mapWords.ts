/** The words a map shows in one language. */
import { CHANNEL_NATURES, type ChannelNature, type LaneKind } from '../model/kinds';
import type { Card, CjmDocument, Id, Journey, Link, Step } from '../model/types';
import { localizeText } from '../model/translate';
import { findOwn } from '../util/findOwn';
import type { CardFacts } from './cardFacts';
import { findCardImage, type CardImage } from './cardImage';
import type { CardChannel, CardWords } from './cardWords';
import { toEvidenceWords } from './evidenceWords';
import { toFeelingText } from './feelingText';
import { toFooterItems } from './footerItems';
import type { LayoutLabels, MarkedRecord, TranslationState } from './layoutTypes';

export interface MapWordsInput {
  readonly document: CjmDocument;
  readonly journey: Journey;
  readonly language: string;
  readonly labels: LayoutLabels;
  /** Asked for what is marked; nothing is when absent. Its answers follow from the translations and the language. */
  readonly stateOf?: (source: MarkedRecord) => TranslationState;
}

export interface MapWords {
  text(recordId: Id, field: string, main: string): string;
  card(card: Card, kind: LaneKind, facts: CardFacts): CardWords;
  emotion(card: Card): string;
  stateOfCard(card: Card): TranslationState;
  stateOfStep(step: Step): TranslationState;
  stateOfLink(link: Link): TranslationState;
  /** What the words come from, other than the cards themselves: the same object as long as none of it changed. */
  readonly version: object;
}

/** Gives the words their version; one per layouter. */
export function createMapWordsMaker(): (input: MapWordsInput) => MapWords {
  let sources: readonly unknown[] = [];
  let last: MapWords | undefined;
  const images = createImageFinder();
  return (input) => {
    const { document, language, labels } = input;
    const now = [document.channels, document.translations, document.language, language, labels];
    const same = images.keepsAll(document);
    if (last && same && now.every((source, i) => source === sources[i])) return last;
    sources = now;
    return (last = createMapWords(input, images.find));
  };
}

interface ImageFinder {
  /** Whether everything found so far is found again in this document; from now on it is asked. */
  keepsAll(document: CjmDocument): boolean;
  find(card: Card): CardImage | undefined;
}

/** A picture that is added changes no other card: only what was asked for counts. */
function createImageFinder(): ImageFinder {
  let assets: CjmDocument['assets'] = {};
  const asked = new Map<Id, unknown>();
  const assetOf = (id: Id): unknown => findOwn(assets, id);
  return {
    keepsAll(document) {
      if (document.assets === assets) return true;
      ({ assets } = document);
      const same = [...asked].every(([id, asset]) => assetOf(id) === asset);
      if (!same) asked.clear();
      return same;
    },
    find(card) {
      if (card.imageId !== undefined) asked.set(card.imageId, assetOf(card.imageId));
      return findCardImage({ assets }, card);
    },
  };
}

interface KnownChannel extends CardChannel {
  readonly nature: string | undefined;
}

const NO_CHANNELS: readonly KnownChannel[] = [];
const NATURES: ReadonlySet<string> = new Set(CHANNEL_NATURES);

function createMapWords(
  { document, journey, language, labels, stateOf = () => undefined }: MapWordsInput,
  findImage: (card: Card) => CardImage | undefined,
): MapWords {
  const text = (recordId: Id, field: string, main: string): string =>
    localizeText(document, language, recordId, field, main).text;
  const journeyId = journey.id;
  const stateOfCard = (record: Card): TranslationState => stateOf({ kind: 'card', journeyId, record });
  const known = new Map(
    document.channels.map(({ id, name, icon = 'dot', nature }): [Id, KnownChannel] => [
      id,
      { name: text(id, 'name', name), icon, nature },
    ]),
  );
  return {
    text,
    version: {},
    card(card, kind, facts) {
      const channels = card.channelIds?.flatMap((id) => known.get(id) ?? []) ?? NO_CHANNELS;
      return {
        text: text(card.id, 'text', card.text),
        channels,
        tag: findOwn(labels.errc, card.errc),
        quotes: labels.quotes,
        metric: card.metric && {
          name: text(card.id, 'text', card.text) || text(card.id, 'metric.name', card.metric.name ?? ''),
          unit: text(card.id, 'metric.unit', card.metric.unit ?? ''),
          target: labels.target,
        },
        nature: kind === 'touchpoint' ? toNature(card, channels) : undefined,
        translation: stateOfCard(card),
        evidence: kind === 'evidence' ? toEvidenceWords(card, labels, text) : undefined,
        footer: toFooterItems(card, kind, facts, labels, text),
        image: findImage(card),
      };
    },
    emotion: (card) => toFeelingText(text(card.id, 'text', card.text), card.emotions ?? [], labels),
    stateOfCard,
    stateOfStep: (record) => stateOf({ kind: 'step', journeyId, record }),
    stateOfLink: (record) => stateOf({ kind: 'link', journeyId, record }),
  };
}

/** Its own, or the one that all its channels have. */
export function toNature(
  card: Card,
  channels: readonly Pick<KnownChannel, 'nature'>[],
): ChannelNature | undefined {
  const shared = channels.every(({ nature }) => nature === channels[0]?.nature)
    ? channels[0]?.nature
    : undefined;
  const nature = card.nature ?? shared;
  return nature !== undefined && NATURES.has(nature) ? (nature as ChannelNature) : undefined;
}
