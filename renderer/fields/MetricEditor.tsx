/** A number the team watches: value, target, thresholds, and how it went over time. */
import { Plus, X } from 'lucide-react';
import { useEditor } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { NumberField } from '../ui/NumberField';
import { TextField } from '../ui/TextField';
import { asNumber, asTable, asText, type Binding } from './binding';
import { LINE, type Control, type FieldSpec } from './control';
import type { PartEditorProps } from './fieldListProps';
import { partBinding } from './partBinding';

const ANY_NUMBER: Control = { kind: 'number', min: -1e12, max: 1e12, step: 1 };

const NAME_FIELDS: readonly FieldSpec[] = [{ field: 'name', label: 'field.metric.name', control: LINE }];
const NUMBER_FIELDS: readonly FieldSpec[] = [
  { field: 'value', label: 'field.metric.value', control: ANY_NUMBER },
  { field: 'unit', label: 'field.metric.unit', control: LINE },
  { field: 'target', label: 'field.metric.target', control: ANY_NUMBER },
  { field: 'low', label: 'field.metric.low', control: ANY_NUMBER },
  { field: 'high', label: 'field.metric.high', control: ANY_NUMBER },
];
const LAST_FIELDS: readonly FieldSpec[] = [
  {
    field: 'illustrative',
    label: 'field.illustrative',
    hint: 'field.illustrative.hint',
    control: { kind: 'switch' },
  },
];

export function MetricEditor({ binding, fieldList: FieldList }: PartEditorProps) {
  const metric = asTable(binding.read('metric'));
  const part = partBinding(binding, 'metric', metric, (next, path) =>
    binding.write('metric', Object.keys(next).length === 0 ? undefined : next, path),
  );
  return (
    <div className="metric-editor">
      <FieldList binding={part} fields={NAME_FIELDS} />
      <div className="field-grid">
        <FieldList binding={part} fields={NUMBER_FIELDS} />
      </div>
      <SeriesEditor binding={part} />
      <FieldList binding={part} fields={LAST_FIELDS} />
    </div>
  );
}

function SeriesEditor({ binding }: { readonly binding: Binding }) {
  const t = useMessages();
  const { documents } = useEditor();
  const value = binding.read('series');
  const points = Array.isArray(value) ? value.map(asTable) : [];
  const write = (next: readonly object[], part?: string): void =>
    binding.write('series', next.length === 0 ? undefined : next, part);
  // As with evidence: a step of undo of its own.
  const addOrRemove = (next: readonly object[]): void => documents.together(() => write(next));

  return (
    <Field label={t('field.metric.series')}>
      {points.map((point, index) => (
        <div key={asText(point['id'])} className="series-point">
          <TextField
            label={t('field.metric.series.at')}
            labelHidden
            placeholder={t('field.metric.series.at')}
            value={asText(point['at'])}
            disabled={binding.disabled}
            onCommit={(at) => write(points.with(index, { ...point, at }), `${asText(point['id'])}.at`)}
          />
          <NumberField
            label={t('field.metric.series.value')}
            labelHidden
            value={asNumber(point['value'])}
            disabled={binding.disabled}
            onCommit={(number) => {
              if (number !== undefined) {
                write(points.with(index, { ...point, value: number }), `${asText(point['id'])}.value`);
              }
            }}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t('field.metric.series.remove', { at: asText(point['at']) })}
            disabled={binding.disabled}
            onClick={() => addOrRemove(points.toSpliced(index, 1))}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
      <Button
        tone="quiet"
        icon={Plus}
        disabled={binding.disabled}
        onClick={() =>
          addOrRemove([
            ...points,
            { id: binding.newId(), at: '', value: asNumber(binding.read('value')) ?? 0 },
          ])
        }
      >
        {t('field.metric.series.add')}
      </Button>
    </Field>
  );
}
