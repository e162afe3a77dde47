/**
 * What this window copied last. A menu of a page in a browser may read text from the clipboard and nothing else; where
 * that text is still the one copied here, the records it stands for are known.
 */
let last = { clip: '', text: '' };

export function rememberCopied(clip: string, text: string): void {
  last = { clip, text };
}

/** The clip behind this text, or nothing. */
export function findCopied(text: string): string {
  return text !== '' && toLineFeeds(text) === last.text ? last.clip : '';
}

/** Some systems turn line ends into their own. */
function toLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
