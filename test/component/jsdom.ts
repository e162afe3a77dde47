/** What jsdom lacks and the page needs: modal dialogs, matching media, drawing. Imported by each test that needs it. */

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  },
  close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  },
});

class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing has a size here.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was connected.
  }
}

globalThis.ResizeObserver = NoResizeObserver;
URL.createObjectURL = () => 'blob:drawing';
URL.revokeObjectURL = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.hasPointerCapture = () => false;
globalThis.requestIdleCallback = (act) =>
  setTimeout(() => act({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number;
globalThis.cancelIdleCallback = (asked) => clearTimeout(asked);
