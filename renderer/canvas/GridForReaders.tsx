/**
 * The board for assistive technology: a grid around the keyboard's cell, not seen, the same at every zoom. The
 * cards on the screen cannot be one, since they are mounted only near the view.
 */
import { memo, useDeferredValue } from 'react';
import { idsOfCell } from '../../shared/layout/cardGrid';
import { findShownLanguage, localizeText } from '../../shared/model/translate';
import type { LaneBand, StageBand, StepColumn } from '../../shared/layout/bandTypes';
import type { JourneyLayout } from '../../shared/layout/layoutTypes';
import type { Cursor } from '../document/selectionStore';
import type { Lane, Stage, Step } from '../../shared/model/types';
import { useFittingCards } from '../document/shownFilter';
import { useDocument, useLayout, useSelection, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';

export const GRID_ID = 'board-grid';
export const ACTIVE_CELL_ID = 'board-active-cell';
/** Rows and columns kept on each side of the active cell. */
const AROUND = 2;

export const GridForReaders = memo(function GridForReaders() {
  const t = useMessages();
  const layout = useLayout((shown) => shown);
  const languageOf = useNameLanguage();
  const cursor = useSelection((state) => state.cursor);
  const { row, column } = placeOf(layout, cursor);
  // The words around it are many, and nobody sees them: the ring on the board comes first.
  const middle = placeOf(layout, useDeferredValue(cursor));
  const around = useDeferredValue(AROUND, 0);
  const shownLanes = layout.lanes.filter(({ index }) => Math.abs(index - middle.row) <= around);
  const shownColumns = layout.columns.filter(({ index }) => Math.abs(index - middle.column) <= around);
  return (
    <div
      id={GRID_ID}
      role="grid"
      className="for-readers"
      aria-label={t('board.grid')}
      aria-rowcount={layout.lanes.length + 1}
      aria-colcount={layout.columns.length + 1}
    >
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1}>
          {t('board.grid.corner')}
        </div>
        {shownColumns.map((one) => (
          <div
            key={one.step.id}
            role="columnheader"
            aria-colindex={one.index + 2}
            lang={languageOf(one.named ? one.step : stageOf(layout, one)?.stage)}
          >
            <ColumnName layout={layout} column={one} />
          </div>
        ))}
      </div>
      {shownLanes.map((lane) => (
        <div key={lane.lane.id} role="row" aria-rowindex={lane.index + 2}>
          <div role="rowheader" aria-colindex={1} lang={languageOf(lane.lane)}>
            {lane.name}
          </div>
          {shownColumns.map((one) => {
            const active = lane.index === row && one.index === column;
            return (
              <div
                key={one.step.id}
                role="gridcell"
                aria-colindex={one.index + 2}
                {...(active ? { id: ACTIVE_CELL_ID, 'aria-selected': true } : {})}
              >
                <CellText
                  layout={layout}
                  lane={lane}
                  column={one}
                  {...(active && cursor?.cardId !== undefined ? { cardId: cursor.cardId } : {})}
                />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
});

/** Row and column from 0; the first ones where there is no cursor. */
function placeOf(
  { lanes, columns }: JourneyLayout,
  cursor: Cursor | undefined,
): { row: number; column: number } {
  return {
    row: Math.max(
      0,
      lanes.findIndex(({ lane }) => lane.id === cursor?.laneId),
    ),
    column: Math.max(
      0,
      columns.findIndex(({ step }) => step.id === cursor?.stepId),
    ),
  };
}

function stageOf(layout: JourneyLayout, column: StepColumn): StageBand | undefined {
  return layout.stages.find((band) => band.stage.id === column.stageId);
}

/** The map's words among those of the interface are said as what they are. */
function useNameLanguage(): (record: Stage | Step | Lane | undefined) => string | undefined {
  const document = useDocument((state) => state.document);
  const language = useView((view) => view.language);
  return (record) => record && findShownLanguage(document, language, record.id, 'name', record.name);
}

function ColumnName({ layout, column }: { readonly layout: JourneyLayout; readonly column: StepColumn }) {
  const t = useMessages();
  const name = stageOf(layout, column)?.name ?? '';
  return column.named ? t('board.grid.step', { stage: name, step: column.name }) : name;
}

interface CellTextProps {
  readonly layout: JourneyLayout;
  readonly lane: LaneBand;
  readonly column: StepColumn;
  /** The card the keyboard is on. */
  readonly cardId?: string;
}

const CellText = memo(function CellText({ layout, lane, column, cardId }: CellTextProps) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((view) => view.language);
  const ids = idsOfCell(layout, lane.lane.id, column.step.id);
  const fitting = useFittingCards();
  const textOf = (id: string): string =>
    fitting?.has(id) === false ? t('board.grid.faded', { text: wordsOf(id) }) : wordsOf(id);
  const wordsOf = (id: string): string => {
    const point = layout.pointById.get(id);
    if (point) return t('board.grid.point', { text: point.text, score: point.score ?? '–' });
    const card = layout.cardById.get(id)?.card;
    return card ? localizeText(document, language, id, 'text', card.text).text : '';
  };
  if (ids.length === 0) return t('board.grid.empty');
  if (cardId === undefined) return ids.map(textOf).join('; ');
  return t('board.grid.card', {
    text: textOf(cardId),
    place: ids.indexOf(cardId) + 1,
    count: ids.length,
  });
});
