/** A running CJM Studio as the end-to-end stories see it, whatever carries it. */
import type { Page } from '@playwright/test';
import type { ShimApp } from '../electronShim/shimApp';

export type HostKind = 'web' | 'shim' | 'electron';

export interface StudioOptions {
  /** Where this studio keeps its things; made before, so that a restart finds them. */
  readonly dataDir: string;
  readonly mapsDir: string;
  /** Another main bundle; only the shim. */
  readonly mainPath?: string;
  /** A file named at the start. */
  readonly file?: string;
}

/**
 * A host without native dialogs shows a picker in its page. A page object that knows that picker registers here;
 * `openNext` and `saveNext` then only say which file is meant by the next dialog of either kind.
 */
export interface NextFiles {
  open: string | null | undefined;
  save: string | null | undefined;
}

export interface Studio {
  readonly host: HostKind;
  /** The window in front. Another one after `restart`, and after a crash. */
  readonly page: Page;
  /** Every open page, in no order. */
  readonly pages: readonly Page[];
  readonly mapsDir: string;
  readonly dataDir: string;
  /** What was said for the next picker of the page (web host); taken by whoever fills it in. */
  readonly next: NextFiles;
  /** Only of the shim: menus, native questions, second instances, closing. */
  readonly shim: ShimApp | undefined;
  /** The next open dialog gives this file; `null`: cancelled. */
  openNext(path: string | null): Promise<void>;
  saveNext(path: string | null): Promise<void>;
  /** As a power cut: SIGKILL, and the pages are gone. */
  kill(): Promise<void>;
  /** Starts again over the same folders, with a file if one is given. */
  restart(file?: string): Promise<void>;
  /** A message that a guard would fail the test with, and that this test expects. */
  expectTrouble(pattern: RegExp): void;
}
