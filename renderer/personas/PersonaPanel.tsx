/** One persona, all of it. */
import { ArrowLeft, Trash2 } from 'lucide-react';
import { editPersona, type EditPersonaArgs } from '../../shared/commands/editPersona';
import { removePersona } from '../../shared/commands/removePersona';
import { setJourneyPersonas } from '../../shared/commands/setJourneyPersonas';
import type { Persona } from '../../shared/model/types';
import { useShell } from '../actions/useActions';
import { NOTHING } from '../document/selectionStore';
import { useDocument, useView } from '../document/useEditor';
import { asText } from '../fields/binding';
import { FieldList } from '../fields/FieldControl';
import { toShownText } from '../fields/shownRecord';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { ChipSet } from '../ui/ChipSet';
import { Disclosure } from '../ui/Disclosure';
import { Avatar } from './Avatar';
import { HELD_FIELDS, LAST_FIELDS, WANT_FIELDS, WHO_FIELDS } from './personaFields';

export function PersonaPanel({ personaId }: { readonly personaId: string }) {
  const persona = useDocument((state) => state.document.personas.find(({ id }) => id === personaId));
  return persona ? <PersonaFields key={persona.id} persona={persona} /> : null;
}

function PersonaFields({ persona }: { readonly persona: Persona }) {
  const t = useMessages();
  const run = useRun();
  const shell = useShell();
  const binding = useBinding({
    record: persona,
    recordId: persona.id,
    write: (field, value, language) =>
      run(editPersona, { personaId: persona.id, field, value, language } as EditPersonaArgs),
  });
  const name = asText(binding.read('name'));
  return (
    <>
      <Button tone="quiet" icon={ArrowLeft} onClick={() => shell.showPanel('personas')}>
        {t('inspector.personas.back')}
      </Button>
      <header className="persona-header">
        <Avatar name={name} color={persona.color} />
        <h2 className="panel-title">{name === '' ? t('inspector.personas.unnamed') : name}</h2>
      </header>
      <FieldList binding={binding} fields={WHO_FIELDS} />
      <Disclosure title={t('inspector.persona.wants')} open>
        <FieldList binding={binding} fields={WANT_FIELDS} />
      </Disclosure>
      <Disclosure title={t('inspector.persona.held')} open>
        <FieldList binding={binding} fields={HELD_FIELDS} />
      </Disclosure>
      <FieldList binding={binding} fields={LAST_FIELDS} />
      <PersonaJourneys persona={persona} disabled={binding.disabled} />
      <Button
        tone="danger"
        icon={Trash2}
        disabled={binding.disabled}
        onClick={() => {
          if (run(removePersona, { personaId: persona.id }, { select: NOTHING })) shell.showPanel('personas');
        }}
      >
        {t('inspector.personas.remove')}
      </Button>
    </>
  );
}

function PersonaJourneys({ persona, disabled }: { readonly persona: Persona; readonly disabled: boolean }) {
  const t = useMessages();
  const run = useRun();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const isIn = (personaIds: readonly string[] = []): boolean => personaIds.includes(persona.id);

  function choose(wanted: readonly string[]): void {
    const changed = document.journeys.find(({ id, personaIds }) => wanted.includes(id) !== isIn(personaIds));
    if (!changed) return;
    const others = (changed.personaIds ?? []).filter((id) => id !== persona.id);
    const personaIds = wanted.includes(changed.id) ? [...others, persona.id] : others;
    run(setJourneyPersonas, { journeyId: changed.id, personaIds });
  }

  return (
    <ChipSet
      label={t('inspector.personas.journeys')}
      values={document.journeys.filter(({ personaIds }) => isIn(personaIds)).map(({ id }) => id)}
      choices={document.journeys.map(({ id, name }) => ({
        value: id,
        label: toShownText(document, language, id, 'name', name) || t('app.untitled'),
      }))}
      disabled={disabled}
      onChoose={choose}
    />
  );
}
