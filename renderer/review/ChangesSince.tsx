/** What came, went and became another since a snapshot, journey by journey; a click goes to what is still there. */
import { useDeferredValue, useMemo, useState } from 'react';
import { findChanges, type Change } from '../../shared/analysis/compareDocuments';
import { translatorFor } from '../../shared/i18n/translator';
import { findPlace } from '../../shared/model/findPlaces';
import type { Journey, Snapshot } from '../../shared/model/types';
import { revealRecord } from '../actions/revealRecord';
import { useShell } from '../actions/useActions';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { toWordMarks } from '../document/wordMarks';
import { toShownText } from '../fields/shownRecord';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { useChangeText } from './useChangeText';

const HOWS = ['added', 'edited', 'removed'] as const;
/** Of one kind in one journey; the rest on demand. */
const FIRST_SHOWN = 30;

export function ChangesSince({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useMessages();
  const document = useDeferredValue(useDocument((state) => state.document));
  const language = useView((state) => state.language);
  const nameOf = ({ id, name }: Journey): string =>
    toShownText(document, language, id, 'name', name) || t('app.untitled');
  const changes = useMemo(() => {
    const { comma } = toWordMarks(translatorFor(document.language));
    return findChanges(snapshot.document, document, comma, language);
  }, [snapshot.document, document, language]);
  const groups = useMemo(() => toGroups(changes), [changes]);
  if (changes.length === 0) return <p className="panel-empty">{t('review.changes.none')}</p>;
  return (
    <div className="changes" role="group" aria-label={t('review.changes')}>
      {groups.map(({ journey, changes: ours }) => (
        <section key={journey?.id ?? ''} className="changes-of">
          <h4 data-document-text={journey ? '' : undefined}>
            {journey ? nameOf(journey) : t('fields.place.document')}
          </h4>
          {HOWS.map((how) => (
            <ChangesOfKind key={how} how={how} changes={ours.filter((change) => change.how === how)} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface ChangesOfKindProps {
  readonly how: Change['how'];
  readonly changes: readonly Change[];
}

function ChangesOfKind({ how, changes }: ChangesOfKindProps) {
  const t = useMessages();
  const [shown, setShown] = useState(FIRST_SHOWN);
  if (changes.length === 0) return null;
  const rest = changes.length - shown;
  return (
    <div className={`changes-${how}`}>
      <h5>{t(`review.changes.${how}`, { count: changes.length })}</h5>
      <ul>
        {changes.slice(0, shown).map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ul>
      {rest > 0 && (
        <Button tone="quiet" onClick={() => setShown(changes.length)}>
          {t('review.changes.more', { count: rest })}
        </Button>
      )}
    </div>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const editor = useEditor();
  const shell = useShell();
  const { title, where, note } = useChangeText()(change);
  const words = (
    <>
      <span data-document-text="">{title}</span>
      <span className="change-detail" data-document-text="">
        <span>{where}</span>
        {note !== '' && <span className="change-note">{note}</span>}
      </span>
    </>
  );
  if (change.how === 'removed') return <li className="change-line">{words}</li>;

  function go(): void {
    const place = findPlace(editor.documents.getState().document, change.id);
    if (place) revealRecord(editor, shell, place, 'snapshots');
  }

  return (
    <li>
      <button type="button" className="change-line" onClick={go}>
        {words}
      </button>
    </li>
  );
}

interface Group {
  readonly journey: Journey | undefined;
  readonly changes: Change[];
}

/** The document first, then its journeys; what is gone with the journey it was in. */
function toGroups(changes: readonly Change[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const key = change.journey?.id ?? '';
    const group = groups.get(key) ?? { journey: change.journey, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  const isOnBoard = ({ journey }: Group): number => Number(journey !== undefined);
  return [...groups.values()].sort((left, right) => isOnBoard(left) - isOnBoard(right));
}
