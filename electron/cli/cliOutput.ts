/** What the commands of `cjm` write to, and what they answer. */
import type { Translate } from '../../shared/i18n/translator';

/** Lines come without their line end. */
export interface CliOutput {
  readonly t: Translate;
  readonly line: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const EXIT = { fine: 0, problems: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
