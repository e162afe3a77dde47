/** All personas of the document, by the side they stand on, and those of the library below. */
import { useDeferredValue, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { UserPlus, X } from 'lucide-react';
import { toCastFigures } from '../../../shared/analysis/castFigures';
import type { Id } from '../../../shared/model/types';
import { useAction } from '../../actions/useActions';
import { leaveCast, openSheet } from '../../document/castView';
import { useDocument, useEditor, useView } from '../../document/useEditor';
import { toShownText } from '../../fields/shownRecord';
import { useMessages } from '../../i18n/useMessages';
import { Button } from '../../ui/Button';
import { isComposing } from '../../ui/composition';
import { walkGrid } from '../../ui/gridKeys';
import { CrowdNote } from '../CrowdNote';
import { findEntry } from '../library/libraryEdits';
import { LibrarySection } from '../library/LibrarySection';
import { usePersonaLibrary } from '../library/usePersonaLibrary';
import { useTransfers } from '../library/useTransfers';
import { useFaces, usePersonasOnMap } from '../useFaces';
import { usePersonaDeeds } from '../usePersonaDeeds';
import { findNeighbour, groupPersonas } from './groupPersonas';
import { PersonaCard } from './PersonaCard';

export function PersonaGallery({ first }: { readonly first: Id | undefined }) {
  const t = useMessages();
  const editor = useEditor();
  const document = useDeferredValue(useDocument((state) => state.document));
  const personas = useDocument((state) => state.document.personas);
  const readOnly = useDocument((state) => state.readOnly);
  const journeyId = useView((state) => state.journeyId);
  const language = useView((state) => state.language);
  const faces = useFaces();
  const onMap = usePersonasOnMap();
  const deeds = usePersonaDeeds();
  const library = usePersonaLibrary();
  const transfers = useTransfers(library);
  const add = useAction('persona.add');
  const main = useRef<HTMLDivElement>(null);
  const figures = useMemo(() => toCastFigures(document), [document]);
  const groups = groupPersonas(personas);

  useLayoutEffect(() => {
    focusCard(main.current, first);
  }, [first]);

  const toJourneyNames = (ids: readonly Id[] = []): readonly string[] =>
    document.journeys
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => toShownText(document, language, id, 'name', name) || t('app.untitled'));

  /** The keyboard goes on at the card beside the one that goes. */
  function remove(id: Id): void {
    const face = faces.get(id);
    const next = findNeighbour(groups, id, 'later') ?? findNeighbour(groups, id, 'earlier');
    if (face && deeds.remove(face)) requestAnimationFrame(() => focusCard(main.current, next));
  }

  function move(id: Id, way: 'earlier' | 'later'): void {
    const to = findNeighbour(groups, id, way);
    if (to === undefined) return;
    deeds.move(id, to);
    requestAnimationFrame(() => focusCard(main.current, id));
  }

  function duplicate(id: Id): void {
    const copy = deeds.duplicate(id);
    if (copy !== undefined) requestAnimationFrame(() => focusCard(main.current, copy));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const card = event.target instanceof HTMLElement ? event.target.closest('.cast-open') : null;
    const id = card?.closest<HTMLElement>('[data-persona]')?.dataset.persona;
    if (isComposing(event) || id === undefined || walkGrid(event) || readOnly) return;
    const key = `${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`;
    if (key === 'Delete' || key === 'Backspace') remove(id);
    else if (key === 'Mod+d') duplicate(id);
    else if (key === 'Alt+ArrowLeft') move(id, 'earlier');
    else if (key === 'Alt+ArrowRight') move(id, 'later');
    else return;
    event.preventDefault();
  }

  return (
    <div ref={main} className="cast-page">
      <header className="cast-bar">
        <h1>{t('action.view.personas')}</h1>
        <span className="muted">{t('personas.count', { count: personas.length })}</span>
        <span className="cast-gap" />
        <Button icon={UserPlus} tone="strong" disabled={!add.enabled} onClick={add.run}>
          {t(add.action.label)}
        </Button>
        <Button icon={X} onClick={() => leaveCast(editor)}>
          {t('personas.close')}
        </Button>
      </header>
      <CrowdNote />
      {personas.length === 0 && <FirstSteps />}
      <div className="cast-groups" onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <section key={group.side} className="cast-section" aria-label={t(`personas.side.${group.side}`)}>
            {groups.length > 1 && <h2>{t(`personas.side.${group.side}`)}</h2>}
            <ul className="cast-grid">
              {group.personas.map((persona, index) => {
                const face = faces.get(persona.id);
                if (!face) return null;
                const { id } = persona;
                return (
                  <PersonaCard
                    key={id}
                    persona={persona}
                    face={face}
                    figures={figures.get(id)}
                    journeys={toJourneyNames(figures.get(id)?.journeyIds)}
                    onMap={onMap.includes(id)}
                    disabled={readOnly}
                    onOpen={() => openSheet(editor, id)}
                    onToggle={() => deeds.toggle(id, journeyId)}
                    menu={{
                      onEarlier: index > 0 ? () => move(id, 'earlier') : undefined,
                      onLater: index < group.personas.length - 1 ? () => move(id, 'later') : undefined,
                      onDuplicate: () => duplicate(id),
                      onSave: () => void transfers.save(persona),
                      saved: findEntry(library.document, document, persona) !== undefined,
                      onRemove: () => remove(id),
                    }}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      <LibrarySection library={library} onTake={transfers.take} />
    </div>
  );
}

/** An empty gallery says what a persona is for, and where to begin. */
function FirstSteps() {
  const t = useMessages();
  return (
    <div className="cast-empty">
      <p className="cast-empty-title">{t('personas.empty.title')}</p>
      <p>{t('inspector.personas.empty')}</p>
      <ul>
        <li>{t('personas.empty.one')}</li>
        <li>{t('personas.empty.two')}</li>
        <li>{t('personas.empty.three')}</li>
      </ul>
    </div>
  );
}

/** The card of a persona; without one, the first, or else what the page begins with. */
function focusCard(page: HTMLElement | null, id: Id | undefined): void {
  const cards = [...(page?.querySelectorAll<HTMLElement>('[data-persona]') ?? [])];
  const card = cards.find((candidate) => candidate.dataset.persona === id) ?? cards[0];
  const target = card?.querySelector<HTMLElement>('.cast-open') ?? page?.querySelector('button');
  target?.focus();
}
