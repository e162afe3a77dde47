/**
 * Every field of the brief, a persona, a stage and the ratings of a channel is on a list that a panel shows: the file
 * format says which there are, and the tests of the panels fill in what is on the lists.
 */
import { expect, test } from 'vitest';
import { CONSISTENCY_FIELDS } from '../../../../renderer/fields/channelFields';
import type { FieldSpec } from '../../../../renderer/fields/control';
import { STAGE_FIELDS, STAGE_NEED_FIELDS, STAGE_PLAN_FIELDS } from '../../../../renderer/fields/stageFields';
import { BRIEF_FIELDS, PROJECT_FIELDS } from '../../../../renderer/inspector/briefFields';
import {
  COLOR_FIELD,
  EVIDENCE_FIELD,
  HELD_FIELDS,
  WANT_FIELDS,
  WHO_FIELDS,
} from '../../../../renderer/personas/personaFields';
import { toJsonSchema } from '../../../../shared/format/toJsonSchema';

interface Lists {
  readonly record: string;
  readonly fields: readonly FieldSpec[];
  /** Never filled in, or in a control of their own. */
  readonly elsewhere: readonly string[];
}

const LISTS: readonly Lists[] = [
  { record: 'brief', fields: [...BRIEF_FIELDS, ...PROJECT_FIELDS], elsewhere: [] },
  {
    record: 'persona',
    fields: [...WHO_FIELDS, ...WANT_FIELDS, ...HELD_FIELDS, COLOR_FIELD, EVIDENCE_FIELD],
    elsewhere: ['id', 'photo', 'copiedFrom'],
  },
  {
    record: 'stage',
    fields: [...STAGE_FIELDS, ...STAGE_NEED_FIELDS, ...STAGE_PLAN_FIELDS],
    elsewhere: ['id', 'steps', 'color', 'collapsed', 'locked', 'copiedFrom'],
  },
  { record: 'channelConsistency', fields: CONSISTENCY_FIELDS, elsewhere: [] },
];

test.each(LISTS.map((lists) => [lists.record, lists] as const))(
  'every field of the %s is asked for once',
  (record, { fields, elsewhere }) => {
    const { $defs } = toJsonSchema() as { $defs: Record<string, { properties: object }> };
    const listed = fields.map(({ field }) => field);
    expect([...listed, ...elsewhere].toSorted()).toEqual(Object.keys($defs[record]!.properties).toSorted());
  },
);
