/** A real editor over a document, with a measurer that needs no page. */
import type { HostApi } from '../../shared/host/hostApi';
import type { CjmDocument } from '../../shared/model/types';
import { createEditor } from '../../renderer/document/createEditor';
import type { Editor } from '../../renderer/document/editor';
import type { LayoutSource } from '../../renderer/document/layoutStore';
import { LABELS } from './layoutOf';
import { openedUntitled, type OpenedDocument } from '../../renderer/document/openDocument';

const PLAIN_LAYOUT: LayoutSource = {
  measurer: { width: (text, { size }) => [...text].length * size },
  labels: () => LABELS,
  onFontsChanged: () => () => undefined,
};

export function createTestEditor(
  document: CjmDocument,
  host: HostApi,
  opened: Partial<OpenedDocument> = {},
): Editor {
  let ids = 0;
  return createEditor({
    opened: { ...openedUntitled(document), ...opened },
    host,
    layout: PLAIN_LAYOUT,
    language: document.language,
    newId: () => `new${(ids += 1)}`,
    now: () => '2026-02-03T04:05:06.000Z',
    onDraftFailure: () => undefined,
  });
}
