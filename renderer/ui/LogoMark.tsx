/** The mark of the program: a journey's curve through three points. Drawn, so that it needs no font. */

interface LogoMarkProps {
  readonly size: number;
}

export function LogoMark({ size }: LogoMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <defs>
        <linearGradient id="logo-ground" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#3b5bf0" />
          <stop offset="1" stopColor="#14a79d" />
        </linearGradient>
      </defs>
      <rect width="32" height="32" rx="8" fill="url(#logo-ground)" />
      <path
        d="M5 13 C 9 13 10 21 15.5 21 S 22 10 27 10"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="15.5" cy="21" r="3.4" fill="#ffffff" />
      <circle cx="25.5" cy="10.4" r="2.4" fill="#ffffff" />
      <circle cx="6.2" cy="13" r="2.4" fill="#ffffff" />
    </svg>
  );
}
