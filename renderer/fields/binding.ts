/**
 * What a field control needs to know of the record (or records) it edits.
 *
 * Controls read values as `unknown` and narrow them: a file may come from a newer program, and the same control
 * serves several kinds of records.
 */
import type { Language } from '../../shared/model/kinds';
import type { Id } from '../../shared/model/types';

export interface Binding {
  /** Changes when the controls must forget what is half typed: another record, another language. */
  readonly key: string;
  read(field: string): unknown;
  /** `part`: which of what the value is made of was written; writing another one is a step of undo of its own. */
  write(field: string, value: unknown, part?: string): void;
  /** What is read there is said in the other language only. `path` is within the record, or the part of it with that id. */
  isBorrowed(path: string, partId?: Id): boolean;
  /** Several records, and they differ here. */
  isMixed(field: string): boolean;
  readonly disabled: boolean;
  readonly language: Language;
  readonly newId: () => Id;
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function asWords(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function asTable(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Absent rather than empty. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}
