/** The journeys of the document in a row, each with its stages and its curve: from first contact to the last. */
import { useMemo, type KeyboardEvent } from 'react';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { moveJourney } from '../../shared/commands/moveJourney';
import { localizeText } from '../../shared/model/translate';
import type { Journey } from '../../shared/model/types';
import { JOURNEY_KINDS } from '../../shared/model/kinds';
import { showJourney } from '../document/showJourney';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { useMapWords } from '../document/useMapWords';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Dialog } from '../ui/Dialog';
import { IconButton } from '../ui/IconButton';
import { findShift } from '../ui/shiftKeys';
import { CurveDrawing } from './CurveDrawing';
import { LIFE_HEIGHT, STAGE_WIDTH, toLifeCurve } from './lifeCurve';
import '../styles/sheets.css';

export function LifeCycle({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const editor = useEditor();
  const run = useRun();
  const journeys = useDocument((state) => state.document.journeys);
  const readOnly = useDocument((state) => state.readOnly);
  return (
    <Dialog title={t('lifeCycle.title')} size="wide" closeLabel={t('dialog.close')} onClose={onClose}>
      <p className="sheet-hint">{t(journeys.length > 1 ? 'lifeCycle.hint' : 'lifeCycle.one')}</p>
      <ul className="life">
        {journeys.map((journey, place) => (
          <li key={journey.id}>
            <SmallJourney
              journey={journey}
              mayMove={{ back: !readOnly && place > 0, on: !readOnly && place < journeys.length - 1 }}
              onMove={(by) => run(moveJourney, { journeyId: journey.id, index: place + by })}
              onOpen={() => {
                showJourney(editor, journey.id);
                onClose();
              }}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface SmallJourneyProps {
  readonly journey: Journey;
  readonly mayMove: { readonly back: boolean; readonly on: boolean };
  /** −1 is one place to the left. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onOpen: () => void;
}

function SmallJourney({ journey, mayMove, onMove, onOpen }: SmallJourneyProps) {
  const t = useMessages();
  const words = useMapWords();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const shown = useView((state) => state.journeyId);
  const curve = useMemo(() => toLifeCurve(journey), [journey]);
  const textOf = (id: string, name: string): string =>
    localizeText(document, language, id, 'name', name).text;
  const kind = JOURNEY_KINDS.find((known) => known === journey.kind);
  const name = textOf(journey.id, journey.name) || t('app.untitled');

  function onKeyDown(event: KeyboardEvent): void {
    const by = findShift(event, 'row');
    if (by === undefined) return;
    // In a browser it would leave the page.
    event.preventDefault();
    if (by < 0 ? mayMove.back : mayMove.on) onMove(by);
  }

  return (
    <>
      <button
        type="button"
        className="life-journey"
        aria-current={shown === journey.id ? 'true' : undefined}
        data-first-focus={shown === journey.id || undefined}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span className="life-name">
          {name}
          {kind && <span className="life-kind">{t(`journey.kind.${kind}`)}</span>}
        </span>
        <svg className="life-curve" width={curve.width} height={LIFE_HEIGHT} aria-hidden="true">
          {journey.stages.map((stage, index) => (
            <text key={stage.id} x={index * STAGE_WIDTH + 2} y={14}>
              {cut(textOf(stage.id, stage.name) || words('board.stage.unnamed'))}
            </text>
          ))}
          <CurveDrawing curve={curve} />
          {curve.points.length === 0 && (
            <text className="life-none" x={2} y={LIFE_HEIGHT / 2 + 10}>
              {t('lifeCycle.noCurve')}
            </text>
          )}
        </svg>
      </button>
      <span className="life-moves">
        <IconButton
          icon={ArrowLeft}
          size={14}
          label={t('lifeCycle.left', { name })}
          keys="Alt+←"
          disabled={!mayMove.back}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowRight}
          size={14}
          label={t('lifeCycle.right', { name })}
          keys="Alt+→"
          disabled={!mayMove.on}
          onClick={() => onMove(1)}
        />
      </span>
    </>
  );
}

/** As much as a column holds: six Chinese characters, or twice as many letters. */
function cut(name: string): string {
  let room = 12;
  let end = 0;
  for (const character of name) {
    room -= character.charCodeAt(0) >= 0x2e80 ? 2 : 1;
    if (room < 0) return `${name.slice(0, end)}…`;
    // The ellipsis takes a place of its own.
    if (room > 0) end += character.length;
  }
  return name;
}
