/** What is written grows downwards: the board follows, so that its end stays in sight. */
import type { Board } from '../board';
import { panBy } from '../camera';

/** Between what is written and the edge of the view, in pixels of the screen. */
const MARGIN = 12;

/** For the frame of the text field; nothing happens while nothing is written. */
export function followText({ camera, writer }: Board, frame: HTMLElement): void {
  const body = frame.parentElement;
  if (!body || (writer.get()?.mode() ?? 'none') === 'none') return;
  const hidden = frame.getBoundingClientRect().bottom + MARGIN - body.getBoundingClientRect().bottom;
  if (hidden > 0) camera.moveTo(panBy(camera.get(), 0, -hidden));
}
