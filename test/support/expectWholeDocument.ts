/** What the rest of the product demands of a document after any command: checked, drawn, written and read again. */
import type { CjmDocument } from '../../shared/model/types';

export function expectWholeDocument(_document: CjmDocument): void {
  // Filled in with the checker, the serializer and the layout.
}
