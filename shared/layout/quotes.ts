/** What somebody said stands in quotes, unless its writer put them there. */
export function inQuotes(text: string, quotes: readonly [string, string]): string {
  return text === '' || /^[「『“‘"]/.test(text) ? text : quotes.join(text);
}
