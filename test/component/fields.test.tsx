/** Every facet of a card and every field of a stage, in its panel and in the sheet of stages, each in its control. */
import './jsdom';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, test } from 'vitest';
import { CARD_FIELDS } from '../../renderer/fields/cardFields';
import { AREA, type FieldSpec } from '../../renderer/fields/control';
import { STAGE_FIELDS, STAGE_NEED_FIELDS, STAGE_PLAN_FIELDS } from '../../renderer/fields/stageFields';
import { facetsOf } from '../../renderer/inspector/facets';
import { Inspector } from '../../renderer/inspector/Inspector';
import { StageSheet } from '../../renderer/stages/StageSheet';
import { translatorFor } from '../../shared/i18n/translator';
import { cardOf, stageOf } from '../support/readDocument';
import { bankMap, expectKept, toCases, type FieldPlace } from './fieldPlaces';

afterEach(cleanup);

const t = translatorFor('en');

/** Filled in part by part, or by a file: tests of their own. */
const IN_PARTS: ReadonlySet<string> = new Set(['evidence', 'metric', 'image']);
const ASKED: readonly string[] = facetsOf('text');

const CARD: FieldPlace = {
  what: 'a card',
  part: <Inspector />,
  map: bankMap(),
  selected: { kind: 'cards', ids: ['card:Form'] },
  fields: Object.values(CARD_FIELDS).filter(({ control }) => !IN_PARTS.has(control.kind)),
  recordOf: (document) => cardOf(document, 'card:Form'),
  ask({ field, label }) {
    if (ASKED.includes(field)) return;
    fireEvent.keyDown(screen.getByRole('button', { name: 'Add more' }), { key: 'Enter' });
    fireEvent.click(screen.getByRole('menuitem', { name: t(label) }));
  },
};

const CARD_ON_THE_BOARD: FieldPlace = {
  ...CARD,
  fields: [
    { field: 'text', label: 'field.text', control: AREA },
    { field: 'span', label: 'field.span', control: { kind: 'number', min: 1, max: 100, step: 1 } },
    ...toSwitches('pinned', 'hidden', 'locked'),
  ],
  ask: () => undefined,
};

const STAGE: FieldPlace = {
  what: 'a stage',
  part: <Inspector />,
  map: bankMap(),
  selected: { kind: 'stage', id: 'stage:Apply' },
  fields: [
    ...[...STAGE_FIELDS, ...STAGE_NEED_FIELDS, ...STAGE_PLAN_FIELDS],
    { field: 'color', label: 'field.color', control: { kind: 'color' } },
    ...toSwitches('collapsed', 'locked'),
  ],
  recordOf: (document) => stageOf(document, 'stage:Apply'),
};

/** Side by side with the other stages; this is the first one. */
const STAGE_SHEET: FieldPlace = {
  what: 'the sheet of stages',
  part: <StageSheet onClose={() => undefined} />,
  map: bankMap(),
  fields: [...STAGE_FIELDS, ...STAGE_NEED_FIELDS, ...STAGE_PLAN_FIELDS],
  recordOf: STAGE.recordOf,
};

test.each(toCases(CARD, CARD_ON_THE_BOARD, STAGE, STAGE_SHEET))(
  '%s keeps its %s, and one undo takes it back',
  async (_what, _field, place, spec) => expectKept(place, spec),
);

function toSwitches(...fields: readonly ('pinned' | 'hidden' | 'locked' | 'collapsed')[]): FieldSpec[] {
  return fields.map((field) => ({ field, label: `field.${field}`, control: { kind: 'switch' } }));
}
