/** The actions a person ran from the palette, the last one first. As long as the window lives. */
const MOST = 5;
let recent: readonly string[] = [];

export function recentActionIds(): readonly string[] {
  return recent;
}

export function rememberAction(id: string): void {
  recent = [id, ...recent.filter((other) => other !== id)].slice(0, MOST);
}
