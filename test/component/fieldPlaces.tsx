/** Where fields are filled in, and the promise of each: the document holds what was put in, and one undo takes it back. */
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import type { Selection } from '../../renderer/document/selectionStore';
import type { FieldSpec } from '../../renderer/fields/control';
import { flushPendingDrafts } from '../../renderer/ui/pendingDrafts';
import type { JourneyKind } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import { buildDocument } from '../support/buildDocument';
import { fillIn } from './fillIn';
import { renderInEditor, select } from './harness';

export interface FieldPlace {
  readonly what: string;
  readonly part: ReactNode;
  readonly map: CjmDocument;
  readonly selected?: Selection;
  readonly fields: readonly FieldSpec[];
  /** What the fields are of. */
  readonly recordOf: (document: CjmDocument) => object | undefined;
  /** Brings a field into the panel that is not asked for there. */
  readonly ask?: (spec: FieldSpec) => void;
}

/** One journey of the kind with everything a field may point at, and another one beside it. */
export function bankMap(kind: JourneyKind = 'current'): CjmDocument {
  return buildDocument('Bank')
    .brief({ product: 'Loans', audience: 'Families', goal: 'Fewer calls' })
    .persona('Ann')
    .channel('Web')
    .journey('Now', { kind })
    .stage('Apply', ['Ask', 'Send', 'Wait'])
    .lane('text', 'Words')
    .lane('emotion', 'Curve')
    .card('Apply/Ask', 'Words', 'Form')
    .journey('Other')
    .stage('Move in')
    .build();
}

/** For `test.each`: what the record is, the field, and both to hand on. */
export function toCases(...places: readonly FieldPlace[]) {
  return places.flatMap((place) =>
    place.fields.map((spec) => [place.what, spec.field, place, spec] as const),
  );
}

export async function expectKept(place: FieldPlace, spec: FieldSpec): Promise<void> {
  const { part, map, selected, recordOf, ask } = place;
  const { editor } = await renderInEditor(map, part);
  const record = () => recordOf(editor.documents.getState().document);
  const before = record();
  if (selected) select(editor, selected);
  ask?.(spec);
  const wanted = fillIn(spec);
  act(flushPendingDrafts);
  expect(record()).toMatchObject({ [spec.field]: wanted });
  act(() => editor.documents.undo());
  if (spec.control.kind === 'momentOfTruth') {
    // A star and the words for it are two things that were done.
    expect(record()).toEqual({ ...before, [spec.field]: {} });
    act(() => editor.documents.undo());
  }
  expect(record()).toEqual(before);
}
