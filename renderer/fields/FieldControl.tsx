/** One field as its table describes it. Everything is committed at once; there is no OK button. */
import { Fragment } from 'react';
import { assertNever } from '../../shared/util/assertNever';
import { useMessages } from '../i18n/useMessages';
import { ChipInput } from '../ui/ChipInput';
import { Chips } from '../ui/Chips';
import { ChipSet } from '../ui/ChipSet';
import { NumberField } from '../ui/NumberField';
import { ScoreField } from '../ui/ScoreField';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { asNumber, asText, asWords, orNothing, type Binding } from './binding';
import { ColorField } from './ColorField';
import type { FieldSpec, Option } from './control';
import type { FieldListProps } from './fieldListProps';
import { DropOffField } from './DropOffField';
import { EvidenceEditor } from './EvidenceEditor';
import { Ideas } from './Ideas';
import { ImageField } from './ImageField';
import { LinkField } from './LinkField';
import { LinesField } from './LinesField';
import { MetricEditor } from './MetricEditor';
import { MomentOfTruthField } from './MomentOfTruthField';
import { ChannelsField, JourneyField, PersonaField, PersonasField } from './RecordFields';

/** Fields of one record, in the order of the table. */
export function FieldList({ binding, fields }: FieldListProps) {
  return fields.map((spec) => (
    <Fragment key={`${binding.key}/${spec.field}`}>
      <FieldControl binding={binding} spec={spec} />
      {spec.ideas && <Ideas binding={binding} field={spec.field} ideas={spec.ideas} />}
    </Fragment>
  ));
}

export interface FieldControlProps {
  readonly binding: Binding;
  readonly spec: FieldSpec;
  /** The label is for assistive technology only: something beside the control says it. */
  readonly labelHidden?: boolean;
}

export function FieldControl({ binding, spec, labelHidden = false }: FieldControlProps) {
  const t = useMessages();
  const { field, control } = spec;
  const value = binding.read(field);
  const mixed = binding.isMixed(field);
  const write = (next: unknown): void => binding.write(field, next);
  const common = {
    label: t(spec.label),
    hint: spec.hint === undefined ? undefined : t(spec.hint),
    placeholder: mixed ? t('field.mixed') : spec.placeholder && t(spec.placeholder),
    disabled: binding.disabled,
    labelHidden,
  };
  const toChoices = (options: readonly Option[]) =>
    options.map((option) => ({ value: option.value, label: t(option.label) }));

  switch (control.kind) {
    case 'line':
    case 'area':
      return (
        <TextField
          {...common}
          value={asText(value)}
          multiline={control.kind === 'area'}
          lang={binding.language}
          isBorrowed={() => binding.isBorrowed(field)}
          onCommit={write}
        />
      );
    case 'url':
      return <LinkField {...common} value={asText(value)} onCommit={(text) => write(orNothing(text))} />;
    case 'date':
    case 'time':
      return (
        <TextField
          {...common}
          type={control.kind}
          value={asText(value)}
          onCommit={(text) => write(orNothing(text))}
        />
      );
    case 'words':
      return (
        <ChipInput
          {...common}
          placeholder={common.placeholder ?? t('field.addWord')}
          values={asWords(value)}
          removeLabel={(word) => t('field.removeWord', { word })}
          onCommit={write}
        />
      );
    case 'lines':
      return <LinesField {...common} value={asWords(value)} onCommit={write} />;
    case 'switch':
      return <Switch {...common} checked={value === true} onChange={(on) => write(on ? true : undefined)} />;
    case 'color':
      return <ColorField {...common} value={asText(value)} onCommit={write} />;
    case 'number':
    case 'scale': {
      const { min, max, step } = control;
      const shared = { ...common, min, max, step, value: asNumber(value), onCommit: write };
      return control.kind === 'scale' ? <ScoreField {...shared} /> : <NumberField {...shared} />;
    }
    case 'rating': {
      const numbers = Array.from(
        { length: control.max - control.min + 1 },
        (_, index) => control.min + index,
      );
      return (
        <Chips
          {...common}
          value={asNumber(value)?.toString()}
          choices={numbers.map((number) => ({ value: String(number), label: String(number) }))}
          onChoose={(chosen) => write(chosen === undefined ? undefined : Number(chosen))}
        />
      );
    }
    case 'levels':
      return (
        <Chips
          {...common}
          value={asNumber(value)?.toString()}
          choices={toChoices(control.options)}
          onChoose={(chosen) => write(chosen === undefined ? undefined : Number(chosen))}
        />
      );
    case 'chips':
      return (
        <Chips
          {...common}
          value={orNothing(asText(value))}
          choices={toChoices(control.options)}
          onChoose={write}
        />
      );
    case 'marks':
      return (
        <ChipSet
          {...common}
          values={asWords(value)}
          choices={toChoices(control.options)}
          onChoose={(chosen) => write(chosen.length === 0 ? undefined : chosen)}
        />
      );
    case 'select':
      return (
        <Select
          {...common}
          value={orNothing(asText(value))}
          none={t('field.none')}
          mixed={mixed ? t('field.mixed') : undefined}
          choices={toChoices(control.options)}
          onChoose={write}
        />
      );
    case 'persona':
      return <PersonaField {...common} mixed={mixed} value={asText(value)} onCommit={write} />;
    case 'personas':
      return <PersonasField {...common} values={asWords(value)} onCommit={write} />;
    case 'channels':
      return <ChannelsField {...common} values={asWords(value)} onCommit={write} />;
    case 'journey':
      return <JourneyField {...common} mixed={mixed} value={asText(value)} onCommit={write} />;
    case 'image':
      return <ImageField {...common} value={asText(value)} onCommit={write} />;
    case 'momentOfTruth':
      return <MomentOfTruthField binding={binding} />;
    case 'dropOff':
      return <DropOffField binding={binding} />;
    case 'evidence':
      return <EvidenceEditor fieldList={FieldList} binding={binding} />;
    case 'metric':
      return <MetricEditor fieldList={FieldList} binding={binding} />;
    default:
      return assertNever(control);
  }
}
