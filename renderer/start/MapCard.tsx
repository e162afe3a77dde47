/** A map to open, drawn small. */
import type { ReactNode } from 'react';
import { classNames } from '../ui/classNames';
import { Thumbnail } from './Thumbnail';

interface MapCardProps {
  readonly title: string;
  readonly label: string;
  readonly svg: string | undefined;
  readonly gone?: boolean;
  readonly onOpen: () => void;
  /** Below the title. */
  readonly children: ReactNode;
  /** Beside the card's own button. */
  readonly extra?: ReactNode;
}

export function MapCard({ title, label, svg, gone = false, onOpen, children, extra }: MapCardProps) {
  return (
    <li className={classNames('map-card', gone && 'map-card-gone')}>
      <button type="button" className="map-open" data-grid-item="" aria-label={label} onClick={onOpen}>
        <Thumbnail svg={svg} />
        <span className="map-words">
          <span className="map-title">{title}</span>
          <span className="map-detail">{children}</span>
        </span>
      </button>
      {extra}
    </li>
  );
}
