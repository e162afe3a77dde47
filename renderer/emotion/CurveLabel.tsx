import { findLabelSign } from '../../shared/layout/labelSign';
import type { CurvePoint } from '../../shared/layout/curveTypes';
import { LABEL_HEIGHT, LABEL_INSET, LABEL_TEXT, textBaseline } from '../../shared/layout/metrics';
import { ICON_SIZE, toIconPath } from '../../shared/theme/icons';

interface CurveLabelProps {
  readonly point: CurvePoint;
  readonly faded: boolean;
}

/** The words of a feeling, where the layout found room for them. */
export function CurveLabel({ point, faded }: CurveLabelProps) {
  const { label } = point;
  if (!label) return null;
  const sign = findLabelSign(label);
  return (
    <g data-faded={faded || undefined}>
      <text
        className="curve-label"
        x={label.x + LABEL_INSET}
        y={label.y + textBaseline(LABEL_TEXT.size, LABEL_HEIGHT)}
        fontSize={LABEL_TEXT.size}
        fontWeight={LABEL_TEXT.weight}
      >
        {label.text}
      </text>
      {sign && (
        <path
          className="card-icon"
          data-state={label.translation}
          color={`var(--${sign.tone})`}
          d={toIconPath(sign.icon)}
          transform={`translate(${sign.x} ${sign.y}) scale(${sign.size / ICON_SIZE})`}
        />
      )}
    </g>
  );
}
