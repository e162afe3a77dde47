/** A map to open, drawn small. */
import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../ui/classNames';
import { Thumbnail } from './Thumbnail';

interface MapCardProps {
  readonly title: string;
  readonly label: string;
  readonly svg: string | undefined;
  readonly gone?: boolean;
  /** Has the keyboard as soon as it is there. */
  readonly takesFocus?: boolean;
  readonly onOpen: () => void;
  /** Below the title. */
  readonly children: ReactNode;
  /** Beside the card's own button. */
  readonly extra?: ReactNode;
}

export function MapCard(props: MapCardProps) {
  const { title, label, svg, gone = false, takesFocus = false, onOpen, children, extra } = props;
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) open.current?.focus();
  }, [takesFocus]);
  return (
    <li className={classNames('map-card', gone && 'map-card-gone')}>
      <button
        ref={open}
        type="button"
        className="map-open"
        data-grid-item=""
        aria-label={label}
        onClick={onOpen}
      >
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
