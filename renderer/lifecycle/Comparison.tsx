/** The as-is journey and its to-be one, one under the other: stage by stage what hurts, what is offered, what differs. */
import { Fragment, useMemo } from 'react';
import {
  compareJourneys,
  findPair,
  type JourneyPair,
  type StageComparison,
  type StageFigures,
} from '../../shared/analysis/compareJourneys';
import { localizeText } from '../../shared/model/translate';
import type { Journey } from '../../shared/model/types';
import { showJourney } from '../document/showJourney';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { useMapWords } from '../document/useMapWords';
import { useMessages } from '../i18n/useMessages';
import { Dialog } from '../ui/Dialog';
import { CurveDrawing } from './CurveDrawing';
import { DifferenceList } from './DifferenceList';
import { LIFE_HEIGHT, toLifeCurve } from './lifeCurve';
import '../styles/sheets.css';

/** Pixels: the curve is drawn over the columns of the table. */
const COLUMN_WIDTH = 208;
const HEAD_WIDTH = 132;

export function Comparison({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const journeyId = useView((state) => state.journeyId);
  const pair = useMemo(() => findPair(document, journeyId), [document, journeyId]);
  return (
    <Dialog title={t('compare.title')} size="wide" closeLabel={t('dialog.close')} onClose={onClose}>
      <p className="sheet-hint">{t(pair ? 'compare.hint' : 'compare.none')}</p>
      {pair && <Pair pair={pair} onClose={onClose} />}
    </Dialog>
  );
}

interface PairProps {
  readonly pair: JourneyPair;
  readonly onClose: () => void;
}

function Pair({ pair, onClose }: PairProps) {
  const t = useMessages();
  const stages = useMemo(() => compareJourneys(pair), [pair]);
  return (
    <div className="sheet-scroll compare-scroll" role="region" aria-label={t('compare.title')} tabIndex={0}>
      <table className="compare" style={{ width: HEAD_WIDTH + stages.length * COLUMN_WIDTH }}>
        <colgroup>
          <col style={{ width: HEAD_WIDTH }} />
        </colgroup>
        <tbody>
          {(['before', 'after'] as const).map((side) => (
            <Fragment key={side}>
              <NameRow side={side} journey={pair[side]} stages={stages} onClose={onClose} />
              <CurveRow side={side} journey={pair[side]} stages={stages} />
              <FiguresRow side={side} stages={stages} />
            </Fragment>
          ))}
          <tr className="compare-changes">
            <th scope="row">{t('compare.changes')}</th>
            {stages.map((stage, index) => (
              <td key={index}>
                <DifferenceList comparison={stage} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

type Side = 'before' | 'after';

interface RowProps {
  readonly side: Side;
  readonly stages: readonly StageComparison[];
}

interface JourneyRowProps extends RowProps {
  readonly journey: Journey;
}

function useText(): (id: string, name: string) => string {
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  return (id, name) => localizeText(document, language, id, 'name', name).text;
}

function NameRow({ side, journey, stages, onClose }: JourneyRowProps & Pick<PairProps, 'onClose'>) {
  const t = useMessages();
  const words = useMapWords();
  const editor = useEditor();
  const textOf = useText();
  return (
    <tr className="compare-names">
      <th scope="row">
        <button
          type="button"
          className="list-open compare-open"
          data-document-text=""
          onClick={() => {
            showJourney(editor, journey.id);
            onClose();
          }}
        >
          {textOf(journey.id, journey.name) || t('app.untitled')}
        </button>
      </th>
      {stages.map((comparison, index) => {
        const own = comparison[side];
        return (
          <td key={index} data-document-text={own ? '' : undefined}>
            {own ? (
              textOf(own.stage.id, own.stage.name) || words('board.stage.unnamed')
            ) : (
              <span className="compare-gone">{t(`compare.missing.${side}`)}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function CurveRow({ side, journey, stages }: JourneyRowProps) {
  const t = useMessages();
  const curve = useMemo(
    () =>
      toLifeCurve(journey, {
        stages: stages.map((comparison) => comparison[side]?.stage),
        width: COLUMN_WIDTH,
      }),
    [journey, stages, side],
  );
  return (
    <tr className="compare-curve" aria-hidden="true">
      <th />
      <td colSpan={stages.length}>
        <svg className="life-curve" width={curve.width} height={LIFE_HEIGHT}>
          <CurveDrawing curve={curve} />
          {curve.points.length === 0 && (
            <text className="life-none" x={8} y={LIFE_HEIGHT / 2}>
              {t('lifeCycle.noCurve')}
            </text>
          )}
        </svg>
      </td>
    </tr>
  );
}

function FiguresRow({ side, stages }: RowProps) {
  const t = useMessages();
  return (
    <tr className="compare-figures">
      <th scope="row">{t('compare.figures')}</th>
      {stages.map((comparison, index) => {
        const own = comparison[side];
        const was = side === 'after' ? comparison.before : undefined;
        return (
          <td key={index}>
            {own && (
              <>
                <Figure kind="pains" own={own} was={was} />
                <Figure kind="opportunities" own={own} was={was} />
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface FigureProps {
  readonly kind: 'pains' | 'opportunities';
  readonly own: StageFigures;
  readonly was: StageFigures | undefined;
}

/** With how it differs from the as-is journey. */
function Figure({ kind, own, was }: FigureProps) {
  const t = useMessages();
  const difference = was ? own[kind] - was[kind] : 0;
  return (
    <span className="compare-figure" data-kind={kind}>
      {t(`compare.${kind}`, { count: own[kind] })}
      {difference !== 0 && (
        <span className="compare-difference">{difference > 0 ? `+${difference}` : `−${-difference}`}</span>
      )}
    </span>
  );
}
