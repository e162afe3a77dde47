/** Everything a host can say no with. Each kind has a message `failure.<kind>` that says what to do. */
export const HOST_FAILURE_KINDS = [
  'notFound',
  'folderGone',
  'isFolder',
  'denied',
  'readOnly',
  'locked',
  'noSpace',
  'tooLarge',
  'badName',
  'notText',
  'changedOnDisk',
  'openElsewhere',
  'timedOut',
  'offline',
  'notAvailable',
  'badArguments',
  'unexpected',
] as const;
export type HostFailureKind = (typeof HOST_FAILURE_KINDS)[number];

export interface HostFailure {
  readonly kind: HostFailureKind;
  /** What it was about, such as a file's name; never a full path. */
  readonly subject?: string;
  /** For logs and bug reports, in English, without paths. */
  readonly detail?: string;
}
