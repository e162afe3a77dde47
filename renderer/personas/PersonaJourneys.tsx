/** On which journeys a persona is. */
import type { Persona } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { toShownText } from '../fields/shownRecord';
import { useMessages } from '../i18n/useMessages';
import { ChipSet } from '../ui/ChipSet';
import { usePersonaDeeds } from './usePersonaDeeds';

interface PersonaJourneysProps {
  readonly persona: Persona;
  readonly disabled: boolean;
}

export function PersonaJourneys({ persona: { id }, disabled }: PersonaJourneysProps) {
  const t = useMessages();
  const { toggle } = usePersonaDeeds();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const { journeys } = document;
  const values = journeys.flatMap((journey) => (journey.personaIds?.includes(id) ? [journey.id] : []));
  return (
    <ChipSet
      label={t('inspector.personas.journeys')}
      values={values}
      choices={journeys.map((journey) => ({
        value: journey.id,
        label: toShownText(document, language, journey.id, 'name', journey.name) || t('app.untitled'),
      }))}
      disabled={disabled}
      onChoose={(wanted) => {
        const changed = journeys.find(
          (journey) => wanted.includes(journey.id) !== values.includes(journey.id),
        );
        if (changed) toggle(id, changed.id);
      }}
    />
  );
}
