/** The whole document: its title, its main language, and the brief. */
import { setDocumentLanguage } from '../../shared/commands/setDocumentLanguage';
import { setDocumentTitle } from '../../shared/commands/setDocumentTitle';
import { LANGUAGES } from '../../shared/model/kinds';
import { TITLE_ID } from '../../shared/model/textFields';
import { useDocument } from '../document/useEditor';
import { AREA, LINE, WORDS, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { OPTIONS } from '../fields/options';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Disclosure } from '../ui/Disclosure';
import { Select } from '../ui/Select';
import { FIRST_QUESTIONS } from './briefFields';
import { useBriefBinding } from './useBriefBinding';

const TITLE_FIELD: FieldSpec = { field: 'title', label: 'field.title', control: LINE };
const BRIEF_FIELDS: readonly FieldSpec[] = [
  { field: 'industry', label: 'field.industry', control: { kind: 'select', options: OPTIONS.industry } },
  ...FIRST_QUESTIONS,
  { field: 'purposes', label: 'field.purposes', control: { kind: 'marks', options: OPTIONS.purpose } },
  { field: 'scope', label: 'field.scope', placeholder: 'inspector.ask.scope', control: AREA },
  { field: 'notes', label: 'field.notes', control: AREA },
];
const PROJECT_FIELDS: readonly FieldSpec[] = [
  { field: 'organisation', label: 'field.organisation', control: LINE },
  { field: 'planner', label: 'field.planner', control: LINE },
  { field: 'facilitator', label: 'field.facilitator', control: LINE },
  { field: 'participants', label: 'field.participants', control: WORDS },
  { field: 'team', label: 'field.team', control: WORDS },
  { field: 'journeyOwner', label: 'field.journeyOwner', control: LINE },
  { field: 'mandate', label: 'field.mandate', control: AREA },
  { field: 'date', label: 'field.date', control: { kind: 'date' } },
  { field: 'timetable', label: 'field.timetable', control: AREA },
  { field: 'budget', label: 'field.budget', control: LINE },
  { field: 'resources', label: 'field.resources', control: AREA },
  { field: 'reviewBy', label: 'field.reviewBy', control: { kind: 'date' } },
  {
    field: 'reviewLog',
    label: 'field.reviewLog',
    placeholder: 'inspector.ask.reviewLog',
    control: { kind: 'lines' },
  },
  { field: 'segment', label: 'field.segment', control: LINE },
  { field: 'lifetimeValue', label: 'field.lifetimeValue', control: LINE },
];

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
