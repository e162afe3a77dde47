/** Every reason not to open a text at all. Each kind has a message `format.failure.<kind>` that says what to do. */
export const PARSE_FAILURE_KINDS = [
  'empty',
  'notJson',
  'truncated',
  'notCjm',
  'badVersion',
  'tooLarge',
  'tooDeep',
  'tooNew',
  'migrationFailed',
] as const;

export type ParseFailure =
  | { readonly kind: 'empty' | 'truncated' | 'notCjm' | 'badVersion' }
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'tooLarge'; readonly what: SizedThing; readonly limit: number; readonly found: number }
  | { readonly kind: 'tooDeep'; readonly limit: number }
  | { readonly kind: 'tooNew'; readonly version: number; readonly newest: number }
  | { readonly kind: 'migrationFailed'; readonly to: number };

/** What there may be too much of. */
export const SIZED_THINGS = ['file', 'journeys', 'steps', 'lanes', 'cards', 'snapshots'] as const;
export type SizedThing = (typeof SIZED_THINGS)[number];
