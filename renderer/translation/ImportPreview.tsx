/** What a table that came back would do, before it does it. */
import type { ImportPlan } from '../../shared/import/planTranslationImport';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';

/** Lines that are named; the rest is counted. */
const MOST_NAMED = 20;

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({ plan, onApply, onCancel }: ImportPreviewProps) {
  const t = useMessages();
  const { texts, outdated, skipped, mainLeft } = plan;
  const isEmpty = texts.length === 0;
  return (
    <section className="sheet-import" aria-label={t('translation.import.title')}>
      <h3>{t('translation.import.title')}</h3>
      <p>
        {isEmpty ? t('translation.import.nothing') : t('translation.import.texts', { count: texts.length })}
      </p>
      {outdated > 0 && <p>{t('translation.import.outdated', { count: outdated })}</p>}
      {skipped.length > 0 && (
        <Disclosure title={t('translation.import.skipped', { count: skipped.length })} open>
          <ul>
            {skipped.slice(0, MOST_NAMED).map(({ row, reason }) => (
              <li key={`${row} ${reason}`}>
                {t('translation.import.line', { row, text: t(`translation.skip.${reason}`) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {mainLeft.length > 0 && (
        <Disclosure title={t('translation.import.mainLeft', { count: mainLeft.length })} open>
          <p>{t('translation.import.mainLeft.why')}</p>
          <ul>
            {mainLeft.slice(0, MOST_NAMED).map(({ row, main, now }) => (
              <li key={row}>{t('translation.import.mainLeft.line', { row, text: main, now })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="sheet-import-buttons">
        <Button onClick={onCancel}>{t('dialog.cancel')}</Button>
        <Button tone="strong" disabled={isEmpty} onClick={onApply}>
          {t('translation.import.apply')}
        </Button>
      </div>
    </section>
  );
}
