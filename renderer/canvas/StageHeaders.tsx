/** The frozen row of stages. It follows the board sideways only. */
import { memo, useRef } from 'react';
import { toClockText } from '../../shared/layout/clockTimes';
import type { ClockSpan, StageBand, StageHead, StepColumn } from '../../shared/layout/bandTypes';
import { useLayout, useSelection } from '../document/useEditor';
import { useMapWords } from '../document/useMapWords';
import { useBoard, useHeaderLayer } from './boardContext';
import { HeaderMarks } from '../fields/HeaderMarks';
import { TranslationMark } from '../fields/TranslationMark';
import { findCutStages, toPhaseId, useCutHeaders } from './cutHeaders';
import { toScaledStyle, type Style } from './place';
import { useSignal } from './signal';

export function StageHeaders() {
  const layer = useRef<HTMLDivElement>(null);
  useHeaderLayer(layer, 'x');
  const head = useLayout((layout) => layout.head);
  const phases = useLayout((layout) => layout.phases);
  const stages = useLayout((layout) => layout.stages);
  const columns = useLayout((layout) => layout.columns);
  useCutHeaders(layer, findCutStages, stages);
  return (
    <div className="board-stages" data-region="stages">
      <div ref={layer} className="board-layer">
        {phases.map((band) => (
          <div
            key={toPhaseId(band)}
            className="phase-band"
            data-at={band.x}
            data-band={toPhaseId(band)}
            data-phase={band.phase}
            style={toScaledStyle(band)}
          >
            <span className="phase-name">{band.name}</span>
          </div>
        ))}
        {stages.map((band, index) => (
          <StageHeader key={band.stage.id} band={band} columns={columns} head={head} first={index === 0} />
        ))}
        <StageSlot />
      </div>
    </div>
  );
}

interface StageHeaderProps {
  readonly band: StageBand;
  readonly columns: readonly StepColumn[];
  readonly head: StageHead;
  readonly first: boolean;
}

const StageHeader = memo(function StageHeader({ band, columns, head, first }: StageHeaderProps) {
  const { preview } = useBoard();
  const { stage, name, definition, time, clock, color, x, width } = band;
  const selected = useSelection(({ selection }) => selection.kind === 'stage' && selection.id === stage.id);
  const dragged = useSignal(preview, (shown) => shown.kind === 'stage' && shown.id === stage.id);
  const steps = columns.filter((column) => column.stageId === stage.id && column.named);
  const height = head.height - head.phases;
  return (
    <div
      className="stage-header"
      data-at={x}
      data-band={stage.id}
      data-selected={selected || undefined}
      data-dragged={dragged || undefined}
      data-collapsed={stage.collapsed || undefined}
      style={toScaledStyle({ x, width })}
    >
      {!first && (
        <svg className="stage-chevron" width="10" height={height} viewBox={`0 0 10 ${height}`}>
          <path d={`M0 0L9 ${height / 2}L0 ${height}`} />
        </svg>
      )}
      {color && <span className="stage-color" style={{ background: `var(--color-${color}-bar)` }} />}
      <div className="stage-words">
        <span className="stage-name" title={definition === '' ? name : `${name}\n${definition}`}>
          {name}
        </span>
        <div className="stage-line">
          {clock ? <ClockTime clock={clock} /> : time !== '' && <span className="stage-time">{time}</span>}
          <HeaderMarks of="stage" record={stage} />
        </div>
        {clock && <ClockDay clock={clock} />}
      </div>
      {steps.length > 0 && (
        <div className="stage-steps">
          {steps.map((column) => (
            <StepHeader key={column.step.id} column={column} stageX={x} />
          ))}
        </div>
      )}
    </div>
  );
});

function StepHeader({ column, stageX }: { readonly column: StepColumn; readonly stageX: number }) {
  const { name, time, translation, x, width } = column;
  const style: Style = { ...toScaledStyle({ x: x - stageX, width }), '--at': `${x - stageX}px` };
  return (
    <div className="stage-step" style={style}>
      <span className="step-name" title={name}>
        {name}
        {translation && <TranslationMark state={translation} />}
      </span>
      {time !== '' && <span className="step-time">{time}</span>}
    </div>
  );
}

/** When it is, and how long it takes. */
function ClockTime({ clock }: { readonly clock: ClockSpan }) {
  const words = useMapWords();
  const hours = Math.floor(clock.minutes / 60);
  const rest = clock.minutes % 60;
  return (
    <span className="stage-time">
      {toClockText(clock)}
      {hours > 0 && <span>{words('board.clock.hours', { count: hours })}</span>}
      {rest > 0 && <span>{words('board.clock.minutes', { count: rest })}</span>}
    </span>
  );
}

/** Where on the day it is. */
function ClockDay({ clock: { from, until } }: { readonly clock: ClockSpan }) {
  return (
    <svg className="stage-day" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="stage-day-whole" x={0} y={1} width={100} height={2} />
      <rect x={100 * from} y={0} width={Math.max(2, 100 * (until - from))} height={4} />
    </svg>
  );
}

/** Where a dragged stage would stand. */
function StageSlot() {
  const { preview } = useBoard();
  const x = useSignal(preview, (shown) => (shown.kind === 'stage' ? shown.x : undefined));
  return x === undefined ? null : <div className="board-slot-column" style={toScaledStyle({ x })} />;
}
