import type { CurvePoint } from '../../shared/layout/layoutTypes';
import { LABEL_HEIGHT, LABEL_TEXT, textBaseline } from '../../shared/layout/metrics';

interface CurveLabelProps {
  readonly point: CurvePoint;
  readonly faded: boolean;
}

/** The words of a feeling, where the layout found room for them. */
export function CurveLabel({ point, faded }: CurveLabelProps) {
  const { label } = point;
  if (!label) return null;
  return (
    <text
      className="curve-label"
      data-faded={faded || undefined}
      x={label.x + 1}
      y={label.y + textBaseline(LABEL_TEXT.size, LABEL_HEIGHT)}
      fontSize={LABEL_TEXT.size}
      fontWeight={LABEL_TEXT.weight}
    >
      {label.text}
    </text>
  );
}
