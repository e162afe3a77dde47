/** A face on the curve; hollow while the feeling has no score. */
import type { CurvePoint, Face } from '../../shared/layout/curveTypes';
import { CONFIDENCE_RADIUS, FACE_RADIUS, SELECTED_RADIUS } from '../../shared/layout/metrics';
import { CONFIDENCE_LOOKS, CONFIDENCE_WIDTH } from '../../shared/theme/confidenceLooks';
import { FACES } from '../../shared/theme/faces';

interface CurvePointViewProps {
  readonly point: CurvePoint;
  readonly faded: boolean;
  readonly selected: boolean;
  readonly dragged: boolean;
  /** The colour of the line, where it is a person's. */
  readonly ring: string | undefined;
}

const RING = 4;
/** Which of the five colours of the curve a face has: whether good or bad is seen at once. */
const CURVE_STEP: Readonly<Record<Face, number>> = { delighted: 4, happy: 4, neutral: 2, worried: 0, sad: 0 };

export function CurvePointView({ point, faded, selected, dragged, ring }: CurvePointViewProps) {
  const look = point.confidence && CONFIDENCE_LOOKS[point.confidence];
  const { eyes, eyeRadius, mouth } = FACES[point.face];
  const color = point.score === undefined ? 'var(--muted)' : `var(--curve-${CURVE_STEP[point.face]})`;
  return (
    <g
      className="curve-point"
      data-faded={faded || undefined}
      data-point-id={point.card.id}
      data-hollow={point.score === undefined || undefined}
      transform={`translate(${point.x} ${point.y})`}
    >
      {selected && <circle className="curve-ring" r={look ? SELECTED_RADIUS : FACE_RADIUS + RING} />}
      {look && (
        <circle
          className="curve-confidence"
          data-confidence={point.confidence}
          r={CONFIDENCE_RADIUS}
          stroke={`var(--color-${look.color}-bar)`}
          strokeWidth={CONFIDENCE_WIDTH}
          strokeDasharray={look.dashes.join(' ')}
        />
      )}
      <circle className="curve-face" r={FACE_RADIUS} stroke={ring ?? color} />
      {point.score !== undefined && (
        <g transform={`scale(${FACE_RADIUS})`} stroke={color} fill={color}>
          {eyes.map(([x, y], index) => (
            <circle key={index} cx={x} cy={y} r={eyeRadius} stroke="none" />
          ))}
          <path
            d={mouth}
            fill={point.face === 'delighted' ? color : 'none'}
            strokeWidth={0.15}
            strokeLinecap="round"
          />
        </g>
      )}
      {dragged && point.score !== undefined && (
        <text className="curve-score" x={FACE_RADIUS + 8} y={4}>
          {toScoreText(point.score)}
        </text>
      )}
    </g>
  );
}

function toScoreText(score: number): string {
  const text = score.toFixed(1);
  return score > 0 ? `+${text}` : text.replace('-', '−');
}
