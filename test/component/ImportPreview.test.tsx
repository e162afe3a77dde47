import './jsdom';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ImportPreview } from '../../renderer/translation/ImportPreview';
import { TranslationSheet } from '../../renderer/translation/TranslationSheet';
import type { ImportPlan } from '../../shared/import/planTranslationImport';
import { buildDocument } from '../support/buildDocument';
import { renderInEditor, renderPart } from './harness';

afterEach(cleanup);

const text = { recordId: 'stage:Find', field: 'name', language: 'zh-Hant', text: '尋找', mainText: 'Find' };
const show = (outdated: number) => {
  const plan: ImportPlan = {
    texts: [text, { ...text, recordId: 'stage:Buy' }],
    ...{ outdated, skipped: [], unchanged: 0, mainLeft: [] },
  };
  return renderPart(<ImportPreview plan={plan} onApply={() => undefined} onCancel={() => undefined} />);
};

test('one text that arrives outdated is spoken of as one', async () => {
  await show(1);
  expect(screen.getByText(/^One is marked as outdated/)).toBeTruthy();
});

test('several are counted', async () => {
  await show(2);
  expect(screen.getByText(/^2 are marked as outdated/)).toBeTruthy();
});

test('so is the one text of a map', async () => {
  const document = { ...buildDocument('').build(), journeys: [] };
  const one = { ...document, brief: { goal: 'Less waiting' } };
  await renderInEditor(one, <TranslationSheet onClose={() => undefined} />);
  expect(screen.getByText('1 text · 1 missing · 0 outdated')).toBeTruthy();
});
