/** What a card shows besides itself: words in the language of the view, and facts that stand elsewhere in the document. */
import type { ChannelNature } from '../model/kinds';
import type { CardImage } from './cardImage';
import type { Tone } from './cardTypes';
import type { TranslationState } from './layoutTypes';
import type { MetricWords } from './metricMarks';

export interface CardChannel {
  readonly name: string;
  readonly icon: string;
}

/** An icon and a few words at the foot of a card. */
export interface FooterItem {
  readonly icon: string;
  /** May be empty: the icon says it all. */
  readonly label: string;
  readonly tone: Tone;
  readonly href?: string;
}

export interface EvidenceWords {
  /** What was said or counted; empty where the card itself says it. */
  readonly text: string;
  /** Where it comes from, how many, when; may be empty. */
  readonly source: string;
}

/** Everything is in the language of the view already. */
export interface CardWords {
  readonly text: string;
  readonly channels: readonly CardChannel[];
  /** In a frame beside the first line: the ERRC value of an opportunity. */
  readonly tag: string | undefined;
  /** Put around a thought. */
  readonly quotes: readonly [string, string];
  readonly metric: MetricWords | undefined;
  /** Of a touchpoint: its own, or that of all its channels. */
  readonly nature: ChannelNature | undefined;
  readonly translation: TranslationState;
  /** The first piece of what a card of evidence rests on. */
  readonly evidence: EvidenceWords | undefined;
  readonly footer: readonly FooterItem[];
  /** Not a word, but shown beside them (see cardImage.ts). */
  readonly image: CardImage | undefined;
}

export function sameWords(a: CardWords, b: CardWords): boolean {
  return (
    a.text === b.text &&
    a.tag === b.tag &&
    a.image?.asset === b.image?.asset &&
    a.quotes[0] === b.quotes[0] &&
    a.metric?.name === b.metric?.name &&
    a.metric?.unit === b.metric?.unit &&
    a.metric?.target === b.metric?.target &&
    a.nature === b.nature &&
    a.translation === b.translation &&
    a.evidence?.text === b.evidence?.text &&
    a.evidence?.source === b.evidence?.source &&
    sameLists(a.channels, b.channels, (x, y) => x.name === y.name && x.icon === y.icon) &&
    sameLists(a.footer, b.footer, (x, y) => x.icon === y.icon && x.label === y.label && x.tone === y.tone)
  );
}

function sameLists<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => same(item, b[i] as T)));
}
