/** What a found text is called beside the record it belongs to. */
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { TextHit } from '../../shared/search/findHits';
import { toPathLabel } from '../fields/pathLabel';

/** Undefined for the text a record is known by: a card's words, a stage's name. */
export function toFieldLabel({ owner, recordId, field }: TextHit): MessageKey | undefined {
  if (owner.kind === 'comment') return recordId === owner.id ? undefined : 'find.reply';
  if (owner.kind === 'link') return 'inspector.links.label';
  // Only evidence is a part with words and an id of its own.
  if (owner.kind !== 'document' && recordId !== owner.id) return 'field.evidence';
  return toPathLabel(field);
}
