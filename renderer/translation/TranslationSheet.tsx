/** Every text of the map in both languages, side by side; what is missing or outdated first. */
import { useMemo, useState } from 'react';
import { Download, Upload } from 'lucide-react';
import { countTexts, translatableTexts, type TextRow } from '../../shared/analysis/translatableTexts';
import { findPlaces } from '../../shared/model/findPlaces';
import { LANGUAGES, type Language } from '../../shared/model/kinds';
import type { CjmDocument } from '../../shared/model/types';
import { useDocument } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Chips } from '../ui/Chips';
import { Dialog } from '../ui/Dialog';
import { ImportPreview } from './ImportPreview';
import { TextRowView } from './TextRowView';
import { useTranslationTable } from './useTranslationTable';
import '../styles/sheets.css';

const FILTERS = ['open', 'all'] as const;
type Filter = (typeof FILTERS)[number];

/** Rows that are made at once; a map may have tens of thousands of texts. */
const PAGE = 150;

export function TranslationSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const main = LANGUAGES.find((language) => language === document.language) ?? 'zh-Hant';
  const other: Language = main === 'en' ? 'zh-Hant' : 'en';
  const rows = translatableTexts(document, other);
  const counts = countTexts(rows);
  const [shown, setShown] = useState(() => choose(rows, counts.missing + counts.stale > 0 ? 'open' : 'all'));
  const listed = useMemo(() => rows.filter((row) => shown.keys.has(keyOf(row))), [rows, shown]);
  const table = useTranslationTable({ main, other });
  const isWhole = counts.missing + counts.stale === 0;

  return (
    <Dialog title={t('translation.title')} size="wide" closeLabel={t('dialog.close')} onClose={onClose}>
      <div className="sheet-bar">
        <p className="sheet-hint" role="status">
          {t(isWhole ? 'translation.done' : 'translation.counts', { ...counts, count: counts.all })}
        </p>
        <Chips
          label={t('translation.filter')}
          labelHidden
          clearable={false}
          value={shown.filter}
          choices={FILTERS.map((filter) => ({ value: filter, label: t(`translation.filter.${filter}`) }))}
          onChoose={(chosen) => setShown(choose(rows, chosen === 'all' ? 'all' : 'open'))}
        />
        <Button icon={Download} disabled={listed.length === 0} onClick={() => table.exportRows(listed)}>
          {t('translation.export')}
        </Button>
        <Button icon={Upload} onClick={() => void table.chooseTable()}>
          {t('translation.import')}
        </Button>
      </div>
      {table.plan && <ImportPreview plan={table.plan} onApply={table.applyPlan} onCancel={table.dropPlan} />}
      {listed.length === 0 ? (
        <p className="sheet-empty">{t(rows.length === 0 ? 'translation.empty' : 'translation.none')}</p>
      ) : (
        <TextTable key={shown.filter} rows={listed} document={document} languages={{ main, other }} />
      )}
    </Dialog>
  );
}

interface Shown {
  readonly filter: Filter;
  /** Those that fitted when the filter was chosen: what is filled in stays where it is. */
  readonly keys: ReadonlySet<string>;
}

function choose(rows: readonly TextRow[], filter: Filter): Shown {
  const fitting = filter === 'all' ? rows : rows.filter(({ state }) => state !== 'translated');
  return { filter, keys: new Set(fitting.map(keyOf)) };
}

function keyOf({ recordId, field }: TextRow): string {
  return `${recordId}/${field}`;
}

interface TextTableProps {
  readonly rows: readonly TextRow[];
  readonly document: CjmDocument;
  readonly languages: { readonly main: Language; readonly other: Language };
}

function TextTable({ rows, document, languages }: TextTableProps) {
  const t = useMessages();
  const [count, setCount] = useState(PAGE);
  const page = rows.slice(0, count);
  const ids = new Set(page.map(({ recordId }) => recordId));
  const places = findPlaces(document, ids);
  const left = Math.min(PAGE, rows.length - count);
  return (
    <div className="sheet-scroll">
      <table className="sheet sheet-texts">
        <thead>
          <tr>
            <th scope="col">{t('translation.where')}</th>
            <th scope="col">{t(`value.language.${languages.main}`)}</th>
            <th scope="col">{t(`value.language.${languages.other}`)}</th>
          </tr>
        </thead>
        <tbody>
          {page.map((row) => {
            const place = places.get(row.recordId);
            return place && <TextRowView key={keyOf(row)} row={row} place={place} languages={languages} />;
          })}
        </tbody>
      </table>
      {left > 0 && (
        <Button tone="quiet" onClick={() => setCount(count + PAGE)}>
          {t('translation.more', { count: left })}
        </Button>
      )}
    </div>
  );
}
