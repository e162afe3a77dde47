/** One text in both languages: written in either, and said to be right where its translation is outdated. */
import { Check, Equal } from 'lucide-react';
import { memo } from 'react';
import type { TextRow } from '../../shared/analysis/translatableTexts';
import { confirmTranslation } from '../../shared/commands/confirmTranslation';
import { mayEditText } from '../../shared/commands/textVerdicts';
import { writeText } from '../../shared/commands/writeText';
import type { RecordPlace } from '../../shared/model/findPlaces';
import type { Language } from '../../shared/model/kinds';
import { useDocument } from '../document/useEditor';
import { toPathLabel } from '../fields/pathLabel';
import { usePlaceText } from '../fields/usePlaceText';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';

interface TextRowViewProps {
  readonly row: TextRow;
  readonly place: RecordPlace;
  readonly languages: { readonly main: Language; readonly other: Language };
}

export const TextRowView = memo(
  function TextRowView({ row, place, languages }: TextRowViewProps) {
    const t = useMessages();
    const run = useRun();
    const toText = usePlaceText();
    const readOnly = useDocument((state) => state.readOnly);
    const { recordId, field, main, translation, state } = row;
    const { title, where } = toText(place);
    const label = toPathLabel(field);
    const name = [title, label ? t(label) : ''].filter((part) => part !== '').join(t('app.joint'));
    const shared = { multiline: true, labelHidden: true, disabled: readOnly || !mayEditText(place).ok };
    const write = (language: Language) => (text: string) =>
      run(writeText, { recordId, field, text, language });
    const labelIn = (language: Language): string =>
      t('translation.field', { place: name, language: t(`value.language.${language}`) });
    return (
      <tr data-state={state}>
        <th scope="row">
          <span className="sheet-where">{where}</span>
          {label && <span>{[main, translation].includes(title) ? t(label) : name}</span>}
        </th>
        <td>
          <TextField
            {...shared}
            label={labelIn(languages.main)}
            value={main}
            lang={languages.main}
            placeholder={t('translation.state.missing')}
            onCommit={write(languages.main)}
          />
        </td>
        <td>
          <TextField
            {...shared}
            label={labelIn(languages.other)}
            value={translation}
            lang={languages.other}
            placeholder={t('translation.state.missing')}
            onCommit={write(languages.other)}
          />
          {state !== 'translated' && main !== '' && (
            <p className="sheet-state">
              {state === 'stale' && (
                <span title={t('translation.stale.hint')}>{t('translation.state.stale')}</span>
              )}
              {!readOnly && (
                <Button
                  tone="quiet"
                  icon={state === 'stale' ? Check : Equal}
                  onClick={() =>
                    run(confirmTranslation, { language: languages.other, texts: [{ recordId, field }] })
                  }
                >
                  {t(state === 'stale' ? 'translation.confirm' : 'translation.same')}
                </Button>
              )}
            </p>
          )}
        </td>
      </tr>
    );
  },
  // A row is the same object until its record changes; where it lies is read from the same record.
  (before, after) => before.row === after.row && before.languages.main === after.languages.main,
);
