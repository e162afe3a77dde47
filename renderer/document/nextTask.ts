/** Lets the browser draw and answer keys between two pieces of long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Where nothing is drawn, such as in a hidden window, waiting ends after this. In milliseconds. */
const UNDRAWN = 50;

/** Lets the browser draw what there is, so that the next piece of work begins with a frame of its own. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, UNDRAWN);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
