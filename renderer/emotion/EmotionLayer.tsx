/**
 * The emotion curves, drawn in board units. Where points are comes from the layout; what happens to them when
 * they are dragged is the board's, which passes the curves as they would be.
 */
import { memo, useId } from 'react';
import type { EmotionCurve } from '../../shared/layout/curveTypes';
import type { Id } from '../../shared/model/types';
import { CurveBadgeView } from './CurveBadgeView';
import { CurveLabel } from './CurveLabel';
import { CurveName } from './CurveName';
import { CurvePointView } from './CurvePointView';
import { GhostView } from './GhostView';

export interface EmotionLayerProps {
  readonly curves: readonly EmotionCurve[];
  readonly width: number;
  readonly height: number;
  readonly selectedIds: readonly Id[];
  /** The point that is being dragged. */
  readonly draggedId: Id | undefined;
  /** Cards that are filtered for; undefined: all. */
  readonly fittingIds: ReadonlySet<Id> | undefined;
}

export const EmotionLayer = memo(function EmotionLayer(props: EmotionLayerProps) {
  const { curves, width, height, selectedIds, draggedId, fittingIds } = props;
  if (curves.length === 0) return null;
  return (
    <svg className="curves" width={width} height={height} aria-hidden="true">
      {curves.map((curve) => (
        <Curve
          key={`${curve.laneId} ${curve.personaId ?? ''}`}
          curve={curve}
          width={width}
          fitting={fittingIds}
          selected={selectedIds}
          draggedId={draggedId}
        />
      ))}
    </svg>
  );
});

interface CurveProps {
  readonly curve: EmotionCurve;
  readonly width: number;
  readonly fitting: ReadonlySet<Id> | undefined;
  readonly selected: readonly Id[];
  readonly draggedId: Id | undefined;
}

/** From the lowest score to the highest; the colours are those of the theme. */
const STOPS = [0, 1, 2, 3, 4];

const Curve = memo(function Curve({ curve, width, fitting, selected, draggedId }: CurveProps) {
  const id = useId();
  const { neutralY, topY, bottomY } = curve;
  const { identity, ghost } = curve;
  const isFaded = (id: Id): boolean => fitting?.has(id) === false && !selected.includes(id);
  // Of several lines each has its person's colour; a line alone is coloured by its height.
  const own = identity && `var(--color-${identity.color}-bar)`;
  const paint = own ?? `url(#${id})`;
  return (
    <g className="curve" data-persona={curve.personaId}>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={bottomY} y2={topY}>
        {STOPS.map((stop) => (
          <stop key={stop} offset={stop / 4} stopColor={`var(--curve-${stop})`} />
        ))}
      </linearGradient>
      <linearGradient id={`${id}-area`} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={bottomY} y2={topY}>
        {STOPS.map((stop) => (
          <stop
            key={stop}
            offset={stop / 4}
            stopColor={`var(--curve-${stop})`}
            stopOpacity={Math.abs(stop - 2) * 0.13}
          />
        ))}
      </linearGradient>
      <line className="curve-neutral" x1={0} x2={width} y1={neutralY} y2={neutralY} />
      {ghost && <GhostView ghost={ghost} />}
      {!ghost &&
        !own &&
        curve.areas.map((path, index) => <path key={index} d={path} fill={`url(#${id}-area)`} />)}
      {curve.segments.map(({ path, dashed }, index) => (
        <path key={index} className="curve-line" data-dashed={dashed || undefined} d={path} stroke={paint} />
      ))}
      {curve.points.map((point) => (
        <CurveLabel key={point.card.id} faded={isFaded(point.card.id)} point={point} />
      ))}
      {curve.badges.map((badge) => (
        <CurveBadgeView key={badge.cardId} faded={isFaded(badge.cardId)} badge={badge} />
      ))}
      {curve.points.map((point) => (
        <CurvePointView
          key={point.card.id}
          faded={isFaded(point.card.id)}
          point={point}
          selected={selected.includes(point.card.id)}
          dragged={draggedId === point.card.id}
          ring={own}
        />
      ))}
      {identity && <CurveName identity={identity} />}
    </g>
  );
});
