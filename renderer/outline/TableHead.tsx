/** The stages, and under them the steps of those that have several. Stays in sight while the table scrolls. */
import { memo } from 'react';
import type { OutlineColumn, OutlineStage } from '../../shared/layout/outline';
import { useMapWords } from '../document/useMapWords';
import { useView } from '../document/useEditor';
import { HeaderMarks } from '../fields/HeaderMarks';
import { headerId } from './elementIds';
import { HeaderName } from './HeaderName';
import { useMarks } from './outlineContext';

interface TableHeadProps {
  readonly stages: readonly OutlineStage[];
  /** Those that are mounted. */
  readonly columns: readonly OutlineColumn[];
  /** Columns before them. */
  readonly from: number;
  /** Some stage has several steps. */
  readonly steps: boolean;
}

export function TableHead({ stages, columns, from, steps }: TableHeadProps) {
  const words = useMapWords();
  const language = useView((state) => state.language);
  const mounted = new Set(columns.map(({ stageId }) => stageId));
  const shown = stages.filter(({ stage }) => mounted.has(stage.id));
  const first = shown[0]?.columns[0]?.index ?? 0;
  return (
    <div role="rowgroup" className="outline-head">
      <div role="row" aria-rowindex={1} className="outline-row">
        <div
          role="columnheader"
          aria-colindex={1}
          className="outline-corner"
          lang={language}
          data-document-text=""
        >
          {words('outline.corner')}
        </div>
        <Gap columns={first} />
        {shown.map((stage) => (
          <StageCell key={stage.stage.id} stage={stage} />
        ))}
      </div>
      {steps && (
        <div role="row" aria-rowindex={2} className="outline-row outline-step-row">
          <div
            role="columnheader"
            aria-colindex={1}
            className="outline-corner"
            lang={language}
            aria-label={words('outline.corner')}
          />
          <Gap columns={from} />
          {columns.map((column) =>
            column.named ? (
              <StepCell key={column.step.id} column={column} />
            ) : (
              <Gap key={column.step.id} columns={1} />
            ),
          )}
        </div>
      )}
    </div>
  );
}

/** Room of columns that are not mounted, or of a step without a name of its own. */
export function Gap({ columns }: { readonly columns: number }) {
  if (columns === 0) return null;
  return (
    <span
      className="outline-gap"
      aria-hidden="true"
      style={{ flex: `0 0 calc(var(--column) * ${columns})` }}
    />
  );
}

const StageCell = memo(function StageCell({ stage }: { readonly stage: OutlineStage }) {
  const { columns, index, name, title, time } = stage;
  const { id } = stage.stage;
  const active = useMarks(({ place }) => place?.kind === 'stage' && place.id === id);
  const naming = useMarks((marks) => marks.naming?.kind === 'stage' && marks.naming.id === id);
  return (
    <div
      id={headerId('stage', index)}
      role="columnheader"
      className="outline-stage"
      aria-colindex={(columns[0]?.index ?? 0) + 2}
      aria-colspan={columns.length}
      data-active={active || undefined}
      style={{ flex: `0 0 calc(var(--column) * ${columns.length})` }}
    >
      <div className="outline-header-words">
        <HeaderName header={{ kind: 'stage', id }} name={name} title={title} naming={naming} />
        {!naming && <HeaderMarks of="stage" record={stage.stage} />}
        {time !== '' && (
          <span className="outline-time" data-document-text="">
            {time}
          </span>
        )}
      </div>
    </div>
  );
});

const StepCell = memo(function StepCell({ column }: { readonly column: OutlineColumn }) {
  const { step, index, name, title } = column;
  const active = useMarks(({ place }) => place?.kind === 'step' && place.id === step.id);
  const naming = useMarks((marks) => marks.naming?.kind === 'step' && marks.naming.id === step.id);
  return (
    <div
      id={headerId('step', index)}
      role="columnheader"
      className="outline-step"
      aria-colindex={index + 2}
      data-active={active || undefined}
    >
      <HeaderName header={{ kind: 'step', id: step.id }} name={name} title={title} naming={naming} />
    </div>
  );
});
