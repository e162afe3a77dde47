/** The words on links, above the cards. While the board moves the canvas draws them. */
import { memo } from 'react';
import { findLabelSign } from '../../shared/layout/labelSign';
import type { PlacedLabel } from '../../shared/layout/curveTypes';
import { LABEL_TEXT, LINK_LABEL_PADDING } from '../../shared/layout/metrics';
import { ICON_SIZE, toIconPath } from '../../shared/theme/icons';
import { useLayout, useView } from '../document/useEditor';
import { useBoardWorld } from './useBoardWorld';

export const LinkLabels = memo(function LinkLabels() {
  const element = useBoardWorld();
  const links = useLayout((layout) => layout.links);
  const shown = useView((state) => state.links);

  return (
    <div ref={element} className="board-world" aria-hidden="true">
      {shown &&
        links.map(
          ({ link, label, kind }) =>
            label && (
              <span
                key={link.id}
                className="link-label"
                data-kind={kind}
                style={{ left: label.x, top: label.y, width: label.width, fontSize: LABEL_TEXT.size }}
              >
                {label.text}
                <LabelSign label={label} />
              </span>
            ),
        )}
    </div>
  );
});

function LabelSign({ label }: { readonly label: PlacedLabel }) {
  const sign = findLabelSign(label, LINK_LABEL_PADDING);
  if (!sign) return null;
  return (
    <svg
      className="link-sign"
      data-state={label.translation}
      style={{ left: sign.x - label.x, top: sign.y - label.y, color: `var(--${sign.tone})` }}
      width={sign.size}
      height={sign.size}
      viewBox={`0 0 ${ICON_SIZE} ${ICON_SIZE}`}
    >
      <path className="card-icon" d={toIconPath(sign.icon)} />
    </svg>
  );
}
