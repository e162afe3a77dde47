/** Who and through what: the brief, the personas and the channels that all journeys of a document share. */
import { CHANNEL_NATURES, INDUSTRIES, PERSONA_KINDS } from '../../model/kinds';
import { MAX_EVIDENCE } from '../../model/limits';
import type { Brief, Channel, Persona } from '../../model/types';
import { list } from '../collectionSpecs';
import { omittedWhenEmpty, record } from '../recordSpec';
import { required } from '../spec';
import { id, oneOf, reference, text } from '../textSpecs';
import { day } from '../timeSpecs';
import { color, number } from '../valueSpecs';
import { evidence } from './evidenceSpec';

export const brief = omittedWhenEmpty(
  record<Brief>('brief', {
    industry: oneOf(INDUSTRIES),
    product: text(),
    audience: text(),
    goal: text(),
    scope: text(),
    organisation: text(),
    planner: text(),
    facilitator: text(),
    participants: list(text()),
    date: day(),
    reviewBy: day(),
    journeyOwner: text(),
    team: list(text()),
    mandate: text(),
    segment: text(),
    lifetimeValue: text(),
    notes: text(),
  }),
);

export const persona = record<Persona>('persona', {
  id: required(id(), ''),
  name: required(text(), ''),
  kind: oneOf(PERSONA_KINDS),
  age: number({ min: 0, max: 150 }),
  role: text(),
  family: text(),
  background: text(),
  careerGoals: text(),
  personalGoals: text(),
  traits: text(),
  pains: text(),
  motives: text(),
  segment: text(),
  quote: text(),
  color: color(),
  photo: reference(),
  evidence: list(evidence, MAX_EVIDENCE),
  copiedFrom: reference(),
});

export const channel = record<Channel>('channel', {
  id: required(id(), ''),
  name: required(text(), ''),
  icon: text(),
  nature: oneOf(CHANNEL_NATURES),
});
