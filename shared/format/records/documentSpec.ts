/** The whole file, and what stands around the journeys in it. */
import { CONFIDENCES, LANE_KINDS } from '../../model/kinds';
import type {
  Asset,
  CjmDocument,
  Comment,
  CommentReply,
  SavedView,
  Snapshot,
  TranslatedText,
} from '../../model/types';
import { absent, list, table } from '../collectionSpecs';
import { record } from '../recordSpec';
import { indispensable, required, type Fields } from '../spec';
import { id, oneOf, reference, text } from '../textSpecs';
import { timestamp, UNKNOWN_TIME } from '../timeSpecs';
import { base64, constant, flag, language, number } from '../valueSpecs';
import { brief, channel, persona } from './castSpec';
import { journey } from './journeySpec';

const reply = record<CommentReply>('commentReply', {
  id: required(id(), ''),
  author: required(text(), ''),
  text: required(text(), ''),
  at: required(timestamp(), UNKNOWN_TIME),
});

const comment = record<Comment>('comment', {
  id: required(id(), ''),
  target: reference(),
  author: required(text(), ''),
  text: required(text(), ''),
  at: required(timestamp(), UNKNOWN_TIME),
  resolved: flag(),
  replies: list(reply),
});

const view = record<SavedView>('savedView', {
  id: required(id(), ''),
  name: required(text(), ''),
  journeyId: reference(),
  personaIds: list(reference()),
  channelIds: list(reference()),
  laneKinds: list(oneOf(LANE_KINDS)),
  tags: list(text()),
  owners: list(text()),
  confidences: list(oneOf(CONFIDENCES)),
  hiddenLaneIds: list(reference()),
});

const translatedText = record<TranslatedText>('translatedText', {
  text: required(text(), ''),
  of: required(text(), ''),
});

const asset = record<Asset>('asset', {
  mime: indispensable(text()),
  data: indispensable(base64()),
});

const common: Omit<Fields<CjmDocument>, 'snapshots' | 'assets'> = {
  format: required(constant('cjm'), 'cjm'),
  version: required(number({ min: 1, whole: true }), 1),
  id: required(id(), ''),
  title: required(text(), ''),
  language: required(language(), 'en'),
  createdAt: required(timestamp(), UNKNOWN_TIME),
  updatedAt: required(timestamp(), UNKNOWN_TIME),
  brief: required(brief, {}),
  personas: required(list(persona), []),
  channels: required(list(channel), []),
  journeys: required(list(journey), []),
  translations: required(table(table(table(translatedText))), {}),
  comments: required(list(comment), []),
  views: required(list(view), []),
};

/** Without snapshots of its own; its pictures are those of the document around it. */
const snapshotDocument = record<CjmDocument>('snapshotDocument', {
  ...common,
  snapshots: required(absent<CjmDocument['snapshots']>([]), []),
  assets: required(absent<CjmDocument['assets']>({}), {}),
});

const snapshot = record<Snapshot>('snapshot', {
  id: required(id(), ''),
  name: required(text(), ''),
  at: required(timestamp(), UNKNOWN_TIME),
  document: indispensable(snapshotDocument),
});

export const documentSpec = record<CjmDocument>('document', {
  ...common,
  snapshots: required(list(snapshot), []),
  assets: required(table(asset), {}),
});
