/**
 * The journey as a list: a heading for each stage, under it a heading for each lane with its cards. It reads as a
 * document, by eye and by screen reader, and is edited where it stands. Large maps mount what is near the view only.
 */
import { useLayoutEffect, useMemo, type RefObject } from 'react';
import type { OutlinePlace } from '../../shared/layout/outlinePlace';
import { useOutline, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { OUTLINE_ID } from './elementIds';
import { isSmall } from './isSmall';
import { estimateBlock, findBlock, toBlocks, type ListBlock } from './listBlocks';
import { ListCell, StageHeading, StepHeading } from './ListParts';
import { useSizes, type Sizes } from './useSizes';
import { useStrip } from './useStrip';

/** Pixels at 100 %: the column of text, as outline.css has it. */
const TEXT_WIDTH = 700;

interface OutlineListProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Told how to mount a place that is not. */
  readonly onEnsure: (ensure: (place: OutlinePlace) => void) => void;
}

export function OutlineList({ scroller, onEnsure }: OutlineListProps) {
  const t = useMessages();
  const outline = useOutline((shown) => shown);
  const zoom = useView((state) => state.textZoom);
  const folded = useView((state) => state.folded);
  const blocks = useMemo(() => toBlocks(outline, folded), [outline, folded]);
  const whole = isSmall(outline);
  const sizes = useSizes(whole);
  const sizeOf = (index: number): number => {
    const block = blocks[index];
    if (!block) return 0;
    return sizes.get(block.key) ?? estimateBlock(block, TEXT_WIDTH) * zoom;
  };
  const down = useStrip({ scroller, axis: 'y', count: blocks.length, whole, sizeOf });

  useLayoutEffect(() => {
    onEnsure((place) => down.ensure(findBlock(blocks, place)));
  });

  return (
    <div id={OUTLINE_ID} className="outline-list" role="group" aria-label={t('outline.list')}>
      {down.before > 0 && <div style={{ height: down.before }} />}
      {blocks.slice(down.from, down.to).map((block) => (
        <Block key={block.key} block={block} watch={sizes.watch} />
      ))}
      {down.after > 0 && <div style={{ height: down.after }} />}
    </div>
  );
}

function Block({ block, watch }: { readonly block: ListBlock; readonly watch: Sizes['watch'] }) {
  switch (block.kind) {
    case 'stage':
      return <StageHeading stage={block.stage} folded={block.folded} />;
    case 'step':
      return <StepHeading column={block.column} />;
    case 'cell':
      return (
        <ListCell
          blockKey={block.key}
          lane={block.lane}
          column={block.column}
          cell={block.cell}
          watch={watch}
        />
      );
  }
}
