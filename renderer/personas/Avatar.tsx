/** A persona in small: its photo, or the first letter of its name on its colour. */
import { classNames } from '../ui/classNames';
import type { Face } from './face';

interface AvatarProps {
  readonly face: Pick<Face, 'name' | 'color' | 'photo'>;
  readonly size?: 'tiny' | 'small' | 'medium' | 'large';
  /** With a dot in the colour of the persona's line on the curve. */
  readonly dot?: boolean;
}

export function Avatar({ face, size = 'small', dot = false }: AvatarProps) {
  const { name, color, photo } = face;
  const letter = [...name.trim()][0]?.toUpperCase() ?? '';
  return (
    <span className={classNames('avatar', `avatar-${size}`, `swatch-${color}`)} aria-hidden>
      {photo === undefined ? letter : <img className="avatar-photo" src={photo} alt="" draggable={false} />}
      {dot && <span className="avatar-dot" />}
    </span>
  );
}
