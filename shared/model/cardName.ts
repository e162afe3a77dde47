/** What a card is called where it is one of many: by its words, or by what stands in their place. */
import type { Card } from './types';

/**
 * `text` reads a field in the language shown, whose `comma` stands between words for a feeling. Empty where nothing is
 * said at all, as on a picture without a note.
 */
export function toCardName(card: Card, text: (field: string, main: string) => string, comma: string): string {
  return (
    text('text', card.text) ||
    (card.emotions ?? []).join(comma) ||
    text('metric.name', card.metric?.name ?? '') ||
    text('note', card.note ?? '')
  );
}
