/**
 * One persona on one page, to read, to write in and to print: who it is on the left, what it says, wants and fears on
 * the right. Every text is written where it stands.
 */
import { useEffect, useRef } from 'react';
import type { Persona } from '../../../shared/model/types';
import { FieldList } from '../../fields/FieldControl';
import { LanguageNote } from '../../fields/LanguageNote';
import { useMessages } from '../../i18n/useMessages';
import { CrowdNote } from '../CrowdNote';
import { BACKGROUND_FIELD, EVIDENCE_FIELD, HELD_FIELDS, QUOTE_FIELD, WANT_FIELDS } from '../personaFields';
import { useFaces, usePersonasOnMap } from '../useFaces';
import { usePersonaBinding } from '../usePersonaBinding';
import { Portrait } from './Portrait';
import { SheetBar } from './SheetBar';
import { usePrintLook } from './usePrintLook';

interface PersonaSheetProps {
  readonly persona: Persona;
  readonly fresh: boolean;
}

export function PersonaSheet({ persona, fresh }: PersonaSheetProps) {
  const t = useMessages();
  const binding = usePersonaBinding(persona);
  const face = useFaces().get(persona.id);
  const isOnMap = usePersonasOnMap().includes(persona.id);
  const hasEvidence = (persona.evidence ?? []).length > 0;
  const page = useRef<HTMLElement>(null);
  usePrintLook();

  // So that the arrow keys scroll; a persona that was just made asks for its name instead.
  useEffect(() => {
    if (!fresh) page.current?.focus({ preventScroll: true });
  }, [fresh]);

  if (!face) return null;
  return (
    <>
      <SheetBar persona={persona} face={face} />
      <LanguageNote />
      {isOnMap && <CrowdNote />}
      <article ref={page} className={`profile swatch-${face.color}`} aria-label={face.name} tabIndex={-1}>
        <Portrait persona={persona} face={face} binding={binding} fresh={fresh} />
        <div className="profile-main">
          <div className="profile-quote">
            <FieldList binding={binding} fields={[QUOTE_FIELD]} />
          </div>
          <FieldList binding={binding} fields={[BACKGROUND_FIELD]} />
          <div className="profile-columns">
            <section aria-label={t('inspector.persona.wants')}>
              <h2>{t('inspector.persona.wants')}</h2>
              <FieldList binding={binding} fields={WANT_FIELDS} />
            </section>
            <section className="profile-held" aria-label={t('inspector.persona.held')}>
              <h2>{t('inspector.persona.held')}</h2>
              <FieldList binding={binding} fields={HELD_FIELDS} />
            </section>
          </div>
          <section className="profile-evidence" aria-label={t('personas.known')}>
            <h2>{t('personas.known')}</h2>
            {!hasEvidence && <p className="muted">{t('personas.assumed.hint')}</p>}
            <FieldList binding={binding} fields={[EVIDENCE_FIELD]} />
          </section>
        </div>
      </article>
    </>
  );
}
