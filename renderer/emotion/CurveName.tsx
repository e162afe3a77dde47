import type { CurveIdentity } from '../../shared/layout/curveTypes';
import { LABEL_HEIGHT, LABEL_TEXT, textBaseline } from '../../shared/layout/metrics';

/** Whose line it is, at its start. */
export function CurveName({ identity }: { readonly identity: CurveIdentity }) {
  const { color, label } = identity;
  return (
    <text
      className="curve-name"
      x={label.x}
      y={label.y + textBaseline(LABEL_TEXT.size, LABEL_HEIGHT)}
      fontSize={LABEL_TEXT.size}
      fill={`var(--color-${color}-ink)`}
    >
      {label.text}
    </text>
  );
}
