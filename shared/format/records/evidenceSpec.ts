import { EVIDENCE_KINDS, EVIDENCE_SOURCES } from '../../model/kinds';
import type { Evidence } from '../../model/types';
import { list } from '../collectionSpecs';
import { record } from '../recordSpec';
import { required } from '../spec';
import { id, oneOf, text } from '../textSpecs';
import { day } from '../timeSpecs';
import { flag, number } from '../valueSpecs';

export const evidence = record<Evidence>('evidence', {
  id: required(id(), ''),
  kind: oneOf(EVIDENCE_KINDS),
  source: oneOf(EVIDENCE_SOURCES),
  text: required(text(), ''),
  origin: text(),
  place: text(),
  sample: number({ min: 0, whole: true }),
  date: day(),
  url: text(),
  caveats: list(text()),
  illustrative: flag(),
});
