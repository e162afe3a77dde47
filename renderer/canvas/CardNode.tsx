/** One card in the page, drawn from its face. It renders again only when its face or its own state changes. */
import type { NodeProps } from '@xyflow/react';
import { memo, type CSSProperties } from 'react';
import { useCardState } from './boardContext';
import type { CardFace } from './cardFace';
import type { CardFlowNode } from './cardStream';
import { countRender } from './renderCount';
import { MarkView } from './MarkView';

export const CardNode = memo(
  function CardNode({ data }: NodeProps<CardFlowNode>) {
    const state = useCardState(data.face.id);
    countRender(data.face.id);
    return <CardFaceView face={data.face} state={state} />;
  },
  // React Flow also passes positions, which its own wrapper applies.
  (before, after) => before.data === after.data,
);

interface CardFaceViewProps {
  readonly face: CardFace;
  readonly state: string;
}

export function CardFaceView({ face, state }: CardFaceViewProps) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    width: face.width,
    height: face.height,
    '--card-fill': `var(--${face.palette}-fill)`,
    '--card-line': `var(--${face.palette}-line)`,
    '--card-ink': `var(--${face.palette}-ink)`,
  };
  return (
    <div className={face.framed ? 'card' : 'card card-bare'} data-state={state} style={style}>
      {face.marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </div>
  );
}
