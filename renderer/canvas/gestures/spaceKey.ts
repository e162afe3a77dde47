/** Space presses a button. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href]') !== null;
}

/** Space pans while it is held. In a text being written it is a space. */
export function listenToSpace(frame: HTMLElement, busy: () => boolean): { held(): boolean; stop(): void } {
  let held = false;

  function set(next: boolean): void {
    held = next;
    if (next) frame.dataset.space = 'true';
    else delete frame.dataset.space;
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.code !== 'Space' || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (frame.querySelector('[data-writing]') || isPressed(event.target)) return;
    event.preventDefault();
    if (!held && !busy()) set(true);
  }
  function onKeyUp(event: KeyboardEvent): void {
    if (event.code === 'Space') set(false);
  }
  const letGo = (): void => set(false);

  frame.addEventListener('keydown', onKeyDown);
  window.addEventListener('keyup', onKeyUp);
  window.addEventListener('blur', letGo);
  return {
    held: () => held,
    stop() {
      frame.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', letGo);
    },
  };
}
