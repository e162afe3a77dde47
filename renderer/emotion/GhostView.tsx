import type { CurveGhost } from '../../shared/layout/curveTypes';

/** The as-is curve, and what got better or worse since. */
export function GhostView({ ghost }: { readonly ghost: CurveGhost }) {
  return (
    <g className="curve-ghost">
      {ghost.better.map((path) => (
        <path key={path} className="curve-better" d={path} />
      ))}
      {ghost.worse.map((path) => (
        <path key={path} className="curve-worse" d={path} />
      ))}
      <path className="curve-as-is" d={ghost.path} />
    </g>
  );
}
