/** Lets the browser draw and answer keys between two pieces of long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
