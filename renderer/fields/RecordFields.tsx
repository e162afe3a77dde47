/** Fields that point at other records of the document, shown by their names in the language of the map. */
import { MOST_PERSONAS } from '../../shared/analysis/castFigures';
import type { Id } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { ChipSet } from '../ui/ChipSet';
import { Select, type Choice } from '../ui/Select';
import { toShownText } from './shownRecord';

interface OneProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Id;
  readonly mixed: boolean;
  readonly disabled: boolean;
  readonly labelHidden?: boolean;
  readonly onCommit: (value: Id | undefined) => void;
}

interface ManyProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly values: readonly Id[];
  readonly disabled: boolean;
  readonly onCommit: (values: readonly Id[]) => void;
}

interface Named {
  readonly id: Id;
  readonly name: string;
}

function useChoices(records: readonly Named[]): readonly Choice[] {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  return records.map(({ id, name }) => ({
    value: id,
    label: toShownText(document, language, id, 'name', name) || t('app.untitled'),
  }));
}

export function PersonaField({ value, mixed, onCommit, ...rest }: OneProps) {
  const t = useMessages();
  const choices = useChoices(useDocument((state) => state.document.personas));
  return (
    <Select
      {...rest}
      value={value === '' ? undefined : value}
      none={t('field.personaId.everyone')}
      mixed={mixed ? t('field.mixed') : undefined}
      choices={choices}
      onChoose={onCommit}
    />
  );
}

export function JourneyField({ value, mixed, onCommit, ...rest }: OneProps) {
  const t = useMessages();
  const shown = useView((state) => state.journeyId);
  const choices = useChoices(useDocument((state) => state.document.journeys));
  return (
    <Select
      {...rest}
      value={value === '' ? undefined : value}
      none={t('inspector.journey.baseline.none')}
      mixed={mixed ? t('field.mixed') : undefined}
      choices={choices.filter((choice) => choice.value !== shown)}
      onChoose={onCommit}
    />
  );
}

export function PersonasField({ onCommit, ...rest }: ManyProps) {
  const t = useMessages();
  const choices = useChoices(useDocument((state) => state.document.personas));
  const count = rest.values.length;
  const crowd = count > MOST_PERSONAS ? t('personas.crowd', { count }) : rest.hint;
  const hint = choices.length === 0 ? t('inspector.personas.empty') : crowd;
  return <ChipSet {...rest} hint={hint} choices={choices} onChoose={onCommit} />;
}

export function ChannelsField({ onCommit, ...rest }: ManyProps) {
  const t = useMessages();
  const choices = useChoices(useDocument((state) => state.document.channels));
  const hint = choices.length === 0 ? t('inspector.channels.empty') : rest.hint;
  return <ChipSet {...rest} hint={hint} choices={choices} onChoose={onCommit} />;
}
