/** An emotion curve drawn small, coloured by height. Within an `<svg>`. */
import { useId } from 'react';
import { STAR, ICON_SIZE } from '../../shared/theme/icons';
import type { LifeCurve } from './lifeCurve';

export function CurveDrawing({ curve }: { readonly curve: LifeCurve }) {
  const id = useId();
  const { topY, bottomY, neutralY, width, segments, points } = curve;
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={bottomY} y2={topY}>
        {[0, 1, 2, 3, 4].map((stop) => (
          <stop key={stop} offset={stop / 4} stopColor={`var(--curve-${stop})`} />
        ))}
      </linearGradient>
      <line className="curve-neutral" x1={0} x2={width} y1={neutralY} y2={neutralY} />
      {segments.map(({ path, dashed }) => (
        <path
          key={path}
          className="curve-line"
          data-dashed={dashed || undefined}
          d={path}
          stroke={`url(#${id})`}
        />
      ))}
      {points.map(({ id: pointId, x, y, momentOfTruth }) =>
        momentOfTruth ? (
          <path
            key={pointId}
            d={STAR}
            fill="var(--bad)"
            transform={`translate(${x - 9} ${y - 9}) scale(${18 / ICON_SIZE})`}
          />
        ) : (
          <circle key={pointId} cx={x} cy={y} r={3.5} fill={`url(#${id})`} />
        ),
      )}
    </>
  );
}
