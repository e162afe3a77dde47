/**
 * Whether a link may be handed to the person's own browser or mail program.
 *
 * Maps come from other people: a link of any other kind could start a program or read a file.
 */
export function isOpenableLink(url: string): boolean {
  return /^(https?:\/\/[^/\\]|mailto:[^/\\])/i.test(url) && !/[\u0000-\u0020\u007f]/.test(url);
}
