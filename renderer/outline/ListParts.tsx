/** The parts of the list: headings of stages and steps, and a lane's cards under the lane's name. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { OutlineCell, OutlineColumn, OutlineLane, OutlineStage } from '../../shared/layout/outline';
import { useMapWords } from '../document/useMapWords';
import { useView } from '../document/useEditor';
import { HeaderMarks } from '../fields/HeaderMarks';
import { useMessages } from '../i18n/useMessages';
import { CellLines } from './CellLines';
import { cellId, headerId } from './elementIds';
import { HeaderName } from './HeaderName';
import { readCellMarks, toCellMarks } from './marks';
import { useMarks, useOutlineView } from './outlineContext';
import { AddSign } from './TableRow';
import type { Sizes } from './useSizes';

interface StageHeadingProps {
  readonly stage: OutlineStage;
  readonly folded: boolean;
}

export const StageHeading = memo(function StageHeading({ stage, folded }: StageHeadingProps) {
  const t = useMessages();
  const view = useOutlineView();
  const { index, name, title, time, definition } = stage;
  const { id } = stage.stage;
  const active = useMarks(({ place }) => place?.kind === 'stage' && place.id === id);
  const naming = useMarks((marks) => marks.naming?.kind === 'stage' && marks.naming.id === id);
  const words = <HeaderName header={{ kind: 'stage', id }} name={name} title={title} naming={naming} />;
  const said = [time, definition].filter((part) => part !== '').join(t('outline.separator'));
  const Sign = folded ? ChevronRight : ChevronDown;

  /** The pointer folds by the sign and selects by the name; assistive technology has one click for both. */
  function onClick(event: MouseEvent): void {
    const onSign = event.target instanceof Element && event.target.closest('[data-fold]');
    if (onSign || event.detail === 0) view.setFolded(id, !folded);
  }

  return (
    <>
      <h2 id={headerId('stage', index)} className="list-stage" data-active={active || undefined}>
        {naming ? (
          words
        ) : (
          // The keyboard is in the text field, and folds by the left and right arrow.
          <button type="button" tabIndex={-1} className="list-fold" aria-expanded={!folded} onClick={onClick}>
            <Sign size={16} aria-hidden data-fold="" />
            {words}
            <HeaderMarks of="stage" record={stage.stage} />
          </button>
        )}
      </h2>
      {said !== '' && (
        <p className="list-stage-fields" data-document-text="">
          {said}
        </p>
      )}
    </>
  );
});

export const StepHeading = memo(function StepHeading({ column }: { readonly column: OutlineColumn }) {
  const { step, index, name, title } = column;
  const active = useMarks(({ place }) => place?.kind === 'step' && place.id === step.id);
  const naming = useMarks((marks) => marks.naming?.kind === 'step' && marks.naming.id === step.id);
  return (
    <h3 id={headerId('step', index)} className="list-step" data-active={active || undefined}>
      <HeaderName header={{ kind: 'step', id: step.id }} name={name} title={title} naming={naming} />
    </h3>
  );
});

interface ListCellProps {
  readonly blockKey: string;
  readonly lane: OutlineLane;
  readonly column: OutlineColumn;
  readonly cell: OutlineCell;
  readonly watch: Sizes['watch'];
}

export const ListCell = memo(function ListCell({ blockKey, lane, column, cell, watch }: ListCellProps) {
  const words = useMapWords();
  const language = useView((state) => state.language);
  const { kind, index, name, title } = lane;
  const { id, locked } = lane.lane;
  const place = { laneId: id, stepId: column.step.id };
  const marks = readCellMarks(useMarks((all) => toCellMarks(all, place, cell)));
  const onLine = marks.active && marks.at === undefined;
  const naming = useMarks((all) => onLine && all.naming?.kind === 'lane' && all.naming.id === id);
  // Under a step the lanes are one level deeper.
  const Heading = column.named ? 'h4' : 'h3';
  return (
    <div ref={watch(blockKey)} className="list-cell" data-empty={cell.length === 0 || undefined}>
      <Heading
        id={cellId(index, column.index)}
        className="list-lane"
        data-active={(onLine && marks.slot === undefined) || undefined}
      >
        <span className="outline-bar" style={{ background: `var(--${kind}-bar)` }} />
        <HeaderName header={{ kind: 'lane', id }} name={name} title={title} naming={naming} />
        {!naming && <HeaderMarks of="lane" record={lane.lane} />}
        {cell.length === 0 && (
          <span className="list-none" lang={language} data-document-text="">
            {words('outline.lane.empty')}
          </span>
        )}
        <AddSign locked={locked === true || column.locked} />
      </Heading>
      <CellLines cell={cell} kind={kind} row={index} column={column.index} marks={marks} />
    </div>
  );
});
