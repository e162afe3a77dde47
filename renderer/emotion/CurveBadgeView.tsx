import type { CurveBadge } from '../../shared/layout/curveTypes';
import { BADGE_PADDING, LABEL_TEXT, STAR_SIZE, textBaseline } from '../../shared/layout/metrics';
import { ICON_SIZE, STAR } from '../../shared/theme/icons';

interface CurveBadgeViewProps {
  readonly badge: CurveBadge;
  readonly faded: boolean;
}

/** The pill beside a point: moment of truth, highest, lowest. */
export function CurveBadgeView({ badge, faded }: CurveBadgeViewProps) {
  const { x, y, width, height, text, momentOfTruth, extreme } = badge;
  const start = x + BADGE_PADDING;
  return (
    <g
      className="curve-badge"
      data-faded={faded || undefined}
      data-truth={momentOfTruth || undefined}
      data-extreme={extreme}
    >
      <rect x={x} y={y} width={width} height={height} rx={height / 2} />
      {momentOfTruth && (
        <path
          d={STAR}
          transform={`translate(${start} ${y + (height - STAR_SIZE) / 2}) scale(${STAR_SIZE / ICON_SIZE})`}
        />
      )}
      <text
        x={momentOfTruth ? start + STAR_SIZE + 4 : start}
        y={y + textBaseline(LABEL_TEXT.size, height)}
        fontSize={LABEL_TEXT.size}
        fontWeight={LABEL_TEXT.weight}
      >
        {text}
      </text>
    </g>
  );
}
