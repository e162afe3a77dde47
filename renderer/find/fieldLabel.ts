/** What a found text is called beside the record it belongs to. */
import type { MessageKey } from '../../shared/i18n/catalogue';
import type { TextHit } from '../../shared/search/findHits';
import { toPathLabel } from '../fields/pathLabel';

/** Undefined for the text a record is known by: a card's words, a stage's name. */
export function toFieldLabel({ owner, recordId, field }: TextHit): MessageKey | undefined {
  const isPart = owner.kind !== 'document' && recordId !== owner.id;
  if (owner.kind === 'comment') return toRemarkLabel(field, isPart);
  if (owner.kind === 'link') return 'inspector.links.label';
  if (isPart) return field === 'at' ? 'field.metric.series' : 'field.evidence';
  return toPathLabel(field);
}

function toRemarkLabel(field: string, isReply: boolean): MessageKey | undefined {
  if (field === 'author') return isReply ? 'find.replyAuthor' : 'find.author';
  return isReply ? 'find.reply' : undefined;
}
