/** The table that goes to a translator as a file and comes back. */
import { useMemo, useState } from 'react';
import type { TextRow } from '../../shared/analysis/translatableTexts';
import { importTranslation } from '../../shared/commands/importTranslation';
import { planTranslationImport, type ImportPlan } from '../../shared/import/planTranslationImport';
import {
  readTranslationTable,
  toTranslationTable,
  type ReadLine,
  type TableFailure,
} from '../../shared/import/translationTable';
import { findPlaces } from '../../shared/model/findPlaces';
import type { Language } from '../../shared/model/kinds';
import { decodeTable } from './decodeTable';
import { suggestFileName } from '../actions/fileName';
import type { Toast } from '../actions/shell';
import { useShell } from '../actions/useActions';
import { useDocument, useEditor } from '../document/useEditor';
import { toPathLabel } from '../fields/pathLabel';
import { usePlaceText } from '../fields/usePlaceText';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { chooseFiles } from '../ui/chooseFiles';
import { saveDownload } from '../ui/saveDownload';
import { flushPendingDrafts } from '../ui/pendingDrafts';

const TABLES = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
const MOST_MEGABYTES = 20;

export interface TranslationTable {
  /** What was read and is not taken over yet. */
  readonly plan: ImportPlan | undefined;
  exportRows(rows: readonly TextRow[]): void;
  chooseTable(): Promise<void>;
  applyPlan(): void;
  dropPlan(): void;
}

export function useTranslationTable(languages: {
  readonly main: Language;
  readonly other: Language;
}): TranslationTable {
  const t = useMessages();
  const run = useRun();
  const shell = useShell();
  const toText = usePlaceText();
  const { documents } = useEditor();
  const document = useDocument((state) => state.document);
  const [lines, setLines] = useState<readonly ReadLine[]>();
  // Of the map as it is: it may be edited, or an edit undone, while the preview is there.
  const plan = useMemo(
    () => lines && planTranslationImport(document, languages.other, lines),
    [document, languages.other, lines],
  );
  const refuse = (toast: Pick<Toast, 'key' | 'values'>): void => shell.toast({ ...toast, tone: 'bad' });

  function exportRows(rows: readonly TextRow[]): void {
    flushPendingDrafts();
    const { document } = documents.getState();
    const places = findPlaces(document, new Set(rows.map(({ recordId }) => recordId)));
    const lines = rows.map((row) => {
      const place = places.get(row.recordId);
      const label = toPathLabel(row.field);
      const { title, where } = place ? toText(place) : { title: '', where: '' };
      const parts = [where, label ? title : '', label ? t(label) : ''];
      return { ...row, place: parts.filter((part) => part !== '').join(t('app.joint')) };
    });
    const name = suggestFileName(t('translation.fileName', { title: document.title })).replace(
      /\.cjm$/,
      '.csv',
    );
    saveDownload(name, 'text/csv;charset=utf-8', toTranslationTable(lines, languages));
  }

  async function chooseTable(): Promise<void> {
    const [file] = await chooseFiles({ accept: TABLES });
    if (!file) return;
    if (file.size > MOST_MEGABYTES * 1_000_000) {
      refuse({ key: 'translation.failure.tooLarge', values: { limit: MOST_MEGABYTES } });
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) {
      refuse({ key: 'translation.failure.unreadable' });
      return;
    }
    const read = readTranslationTable(decodeTable(new Uint8Array(bytes)), languages);
    if (read.ok) setLines(read.value);
    else refuse(toTrouble(read.failure));
  }

  function applyPlan(): void {
    if (!plan) return;
    const count = plan.texts.length;
    if (!run(importTranslation, { language: languages.other, texts: plan.texts })) return;
    shell.toast({ key: 'translation.import.done', values: { count }, tone: 'good' });
    setLines(undefined);
  }

  return { plan, exportRows, chooseTable, applyPlan, dropPlan: () => setLines(undefined) };
}

function toTrouble(failure: TableFailure): Pick<Toast, 'key' | 'values'> {
  switch (failure.kind) {
    case 'empty':
      return { key: 'translation.failure.empty' };
    case 'openQuote':
      return { key: 'translation.failure.openQuote', values: { line: failure.line } };
    case 'noColumns':
      return { key: 'translation.failure.noColumns', values: { columns: failure.columns.join(', ') } };
  }
}
