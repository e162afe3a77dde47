/** The left of the sheet: face, name, and what can be said in a word. */
import { useMemo } from 'react';
import { toCastFigures } from '../../../shared/analysis/castFigures';
import type { Persona } from '../../../shared/model/types';
import { useDocument } from '../../document/useEditor';
import { asText, type Binding } from '../../fields/binding';
import { FieldList } from '../../fields/FieldControl';
import { useMessages } from '../../i18n/useMessages';
import { TextField } from '../../ui/TextField';
import type { Face } from '../face';
import { Figures } from '../Figures';
import { AGE_AND_KIND, COLOR_FIELD, LIFE_FIELDS, ROLE_FIELD } from '../personaFields';
import { PersonaJourneys } from '../PersonaJourneys';
import { PhotoField } from './PhotoField';

interface PortraitProps {
  readonly persona: Persona;
  readonly face: Face;
  readonly binding: Binding;
  /** The name is asked for at once. */
  readonly fresh: boolean;
}

export function Portrait({ persona, face, binding, fresh }: PortraitProps) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const figures = useMemo(() => toCastFigures(document).get(persona.id), [document, persona.id]);
  return (
    <div className="profile-side">
      <PhotoField face={face} binding={binding} />
      <div className="profile-name">
        <TextField
          key={binding.key}
          label={t('field.name')}
          labelHidden
          wraps
          placeholder={t('personas.ask.name')}
          value={asText(binding.read('name'))}
          lang={binding.language}
          disabled={binding.disabled}
          autoFocus={fresh}
          isBorrowed={() => binding.isBorrowed('name')}
          onCommit={(name) => binding.write('name', name)}
        />
      </div>
      <FieldList binding={binding} fields={[ROLE_FIELD]} />
      <div className="profile-pair">
        <FieldList binding={binding} fields={AGE_AND_KIND} />
      </div>
      <FieldList binding={binding} fields={[...LIFE_FIELDS, COLOR_FIELD]} />
      <PersonaJourneys persona={persona} disabled={binding.disabled} />
      <Figures figures={figures} />
    </div>
  );
}
