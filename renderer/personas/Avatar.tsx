/** The first letter of a name on the persona's colour. */

interface AvatarProps {
  readonly name: string;
  readonly color: string | undefined;
}

export function Avatar({ name, color }: AvatarProps) {
  const letter = [...name.trim()][0]?.toUpperCase() ?? '';
  return (
    <span className={`avatar swatch-${color ?? 'orange'}`} aria-hidden>
      {letter}
    </span>
  );
}
