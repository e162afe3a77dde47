/** Pictures for the stories: made in the page that gets them, and handed to it as a person would. */
import type { Page } from '@playwright/test';

export interface GivenFile {
  readonly name: string;
  readonly type?: string;
  /** Base64. */
  readonly data: string;
  /** So many empty bytes follow. */
  readonly more?: number;
}

/** A gradient of 12 million pixels as a camera writes it: turned, and with a note of where it was taken. */
export function makePhoto(page: Page): Promise<GivenFile> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const pen = canvas.getContext('2d')!;
    const sky = pen.createLinearGradient(0, 0, 4000, 3000);
    sky.addColorStop(0, 'royalblue');
    sky.addColorStop(0.5, 'gold');
    sky.addColorStop(1, 'crimson');
    pen.fillStyle = sky;
    pen.fillRect(0, 0, 4000, 3000);
    const jpeg = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer(),
    );
    const note = [...'Exif\0\0MM\0*\0\0\0\x08\0\x02'].map((letter) => letter.charCodeAt(0));
    // Orientation: turned a quarter to the right.
    note.push(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0);
    // Description.
    note.push(0x01, 0x0e, 0, 2, 0, 0, 0, 12, 0, 0, 0, 38, 0, 0, 0, 0);
    note.push(...[...'25.03N 121.5'].map((letter) => letter.charCodeAt(0)));
    const length = note.length + 2;
    const bytes = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...note, ...jpeg.slice(2)];
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return { name: 'IMG_0042.JPG', type: 'image/jpeg', data: btoa(letters) };
  });
}

/** A drawing with nothing behind it, as a designer's program exports it. */
export function makeLogo(page: Page, breadth = 320): Promise<GivenFile> {
  return page.evaluate(async (width) => {
    const canvas = new OffscreenCanvas(width, 200);
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = 'teal';
    pen.arc(160, 100, 80, 0, 7);
    pen.fill();
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return { name: 'logo.png', type: 'image/png', data: btoa(String.fromCharCode(...bytes)) };
  }, breadth);
}

/** Dropped at a place of the window. */
export async function dropFiles(
  page: Page,
  files: readonly GivenFile[],
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.evaluate(
    ({ given, x, y }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type = '', data, more = 0 } of given) {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes, new Uint8Array(more)], name, { type }));
      }
      const target = document.elementFromPoint(x, y)!;
      const how = { bubbles: true, cancelable: true, clientX: x, clientY: y, dataTransfer };
      for (const name of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(name, how));
    },
    { given: files, ...at },
  );
}

/** Pasted where the keyboard is. */
export async function pasteFile(page: Page, file: GivenFile): Promise<void> {
  await page.evaluate(({ name, type = '', data }) => {
    const clipboardData = new DataTransfer();
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    clipboardData.items.add(new File([bytes], name, { type }));
    const how = { bubbles: true, cancelable: true, clipboardData };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', how));
  }, file);
}
