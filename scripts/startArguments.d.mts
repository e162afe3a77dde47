export const USAGE: string;
export interface StartArguments {
  readonly web: boolean;
  readonly port: string | undefined;
  readonly open: boolean;
  readonly file: string | undefined;
}
export function parseStartArguments(
  input: readonly string[],
): { readonly ok: true; readonly value: StartArguments } | { readonly ok: false; readonly failure: string };
