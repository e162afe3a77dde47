/** What a card or persona rests on: a list of findings, each with where it comes from. */
import { Plus, Trash2 } from 'lucide-react';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { asTable, asText } from './binding';
import { AREA, LINE, WORDS, type FieldSpec } from './control';
import type { PartEditorProps } from './fieldListProps';
import { OPTIONS } from './options';
import { partBinding } from './partBinding';

const EVIDENCE_FIELDS: readonly FieldSpec[] = [
  { field: 'text', label: 'field.evidence.text', control: AREA },
  { field: 'kind', label: 'field.evidence.kind', control: { kind: 'chips', options: OPTIONS.evidenceKind } },
  {
    field: 'source',
    label: 'field.evidence.source',
    hint: 'field.evidence.source.hint',
    control: { kind: 'chips', options: OPTIONS.evidenceSource },
  },
  { field: 'origin', label: 'field.evidence.origin', control: LINE },
  { field: 'place', label: 'field.evidence.place', placeholder: 'field.evidence.place.ask', control: LINE },
  {
    field: 'sample',
    label: 'field.evidence.sample',
    control: { kind: 'number', min: 0, max: 1_000_000_000, step: 1 },
  },
  { field: 'date', label: 'field.evidence.date', control: { kind: 'date' } },
  { field: 'url', label: 'field.evidence.url', control: { kind: 'url' } },
  { field: 'caveats', label: 'field.evidence.caveats', control: WORDS },
  {
    field: 'illustrative',
    label: 'field.illustrative',
    hint: 'field.illustrative.hint',
    control: { kind: 'switch' },
  },
];

export function EvidenceEditor({ binding, fieldList: FieldList }: PartEditorProps) {
  const t = useMessages();
  const { documents } = useEditor();
  const value = binding.read('evidence');
  const items = Array.isArray(value) ? value.map(asTable) : [];
  const write = (next: readonly object[], part?: string): void =>
    binding.write('evidence', next.length === 0 ? undefined : next, part);
  // A step of undo of its own: taking a removal back must not take back what was written just before.
  const addOrRemove = (next: readonly object[]): void => documents.together(() => write(next));

  return (
    <Field label={t('field.evidence')}>
      {items.map((item, index) => (
        <div key={asText(item['id'])} className="evidence">
          <Disclosure title={asText(item['text']) || t('field.evidence.untitled')} open={item['text'] === ''}>
            <FieldList
              fields={EVIDENCE_FIELDS}
              binding={partBinding(binding, 'evidence', item, (next, path) =>
                write(items.with(index, next), `${asText(item['id'])}.${path}`),
              )}
            />
            <Button
              tone="quiet"
              icon={Trash2}
              disabled={binding.disabled}
              onClick={() => addOrRemove(items.toSpliced(index, 1))}
            >
              {t('field.evidence.remove')}
            </Button>
          </Disclosure>
          <p className="evidence-origin">
            {[item['origin'], item['date']].filter((part) => asText(part) !== '').join('・')}
          </p>
        </div>
      ))}
      <Button
        tone="quiet"
        icon={Plus}
        disabled={binding.disabled}
        onClick={() => addOrRemove([...items, { id: binding.newId(), text: '' }])}
      >
        {t('field.evidence.add')}
      </Button>
    </Field>
  );
}
