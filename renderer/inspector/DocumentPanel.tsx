/** The whole document: its title, its main language, and the brief. */
import { setDocumentLanguage } from '../../shared/commands/setDocumentLanguage';
import { setDocumentTitle } from '../../shared/commands/setDocumentTitle';
import { LANGUAGES } from '../../shared/model/kinds';
import { TITLE_ID } from '../../shared/model/textFields';
import { useDocument } from '../document/useEditor';
import { LINE, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { OPTIONS } from '../fields/options';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Disclosure } from '../ui/Disclosure';
import { Select } from '../ui/Select';
import { BRIEF_FIELDS, PROJECT_FIELDS } from './briefFields';
import { useBriefBinding } from './useBriefBinding';

const TITLE_FIELD: FieldSpec = { field: 'title', label: 'field.title', control: LINE };

export function DocumentPanel() {
  const t = useMessages();
  const run = useRun();
  const title = useDocument((state) => state.document.title);
  const brief = useDocument((state) => state.document.brief);
  const language = useDocument((state) => state.document.language);
  const titleBinding = useBinding({
    record: { title },
    recordId: TITLE_ID,
    write: (_field, value, writtenIn) => run(setDocumentTitle, { title: String(value), language: writtenIn }),
  });
  const briefBinding = useBriefBinding();
  return (
    <>
      <FieldList binding={titleBinding} fields={[TITLE_FIELD]} />
      <Select
        label={t('field.documentLanguage')}
        hint={t('field.documentLanguage.hint')}
        value={language}
        disabled={titleBinding.disabled}
        choices={OPTIONS.language.map((option) => ({ value: option.value, label: t(option.label) }))}
        onChoose={(chosen) => {
          const known = LANGUAGES.find((candidate) => candidate === chosen);
          if (known) run(setDocumentLanguage, { language: known });
        }}
      />
      <h2 className="panel-subtitle">{t('inspector.brief')}</h2>
      <FieldList binding={briefBinding} fields={BRIEF_FIELDS} />
      <Disclosure title={t('inspector.brief.more')} open={PROJECT_FIELDS.some(({ field }) => field in brief)}>
        <FieldList binding={briefBinding} fields={PROJECT_FIELDS} />
      </Disclosure>
    </>
  );
}
