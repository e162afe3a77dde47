/** What the program keeps for the person beside their files: recent files, personas, templates. */
import type { FileRef, Fingerprint } from './files';

export interface RecentFile {
  readonly ref: FileRef;
  readonly title: string;
  readonly openedAt: string;
  readonly exists: boolean;
  /** A small SVG drawing that the page made; shown as an image, never as markup. */
  readonly thumbnail?: string;
  readonly detail?: string;
}

/** The person's own personas, as the text of a document. */
export interface LibraryText {
  /** `null`: nothing was ever put in. */
  readonly text: string | null;
  readonly fingerprint: Fingerprint | null;
}

/** A map the person keeps to begin others with. The id lasts as long as the name. */
export interface TemplateInfo {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
}
