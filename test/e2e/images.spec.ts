/** Pictures: dropped, pasted and chosen; made small and clean; kept once; refused with a reason. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBase64View } from '../../shared/util/byteView';
import { readImageHeader } from '../../shared/util/imageHeader';
import { tinyJpeg, tinyPng, toBase64 } from '../support/tinyImages';
import type { Studio } from '../support/studio/studio';
import { card, centreOf, chooseInMenu, newMap, openFile, readSaved, saveAs, writeCard } from './board';
import { expect, test } from './fixtures';
import { dropFiles, makeLogo, makePhoto, pasteFile } from './pictures';

const images = (studio: Studio) => studio.page.locator('.card .card-image');

/** Somewhere in the first cell, below what it holds. */
async function firstCell(studio: Studio): Promise<{ x: number; y: number }> {
  const lane = (await studio.page.locator('.lane-header').first().boundingBox())!;
  return { x: lane.x + lane.width + 100, y: lane.y + lane.height - 12 };
}

test('a photo of 12 million pixels is dropped: small, turned upright, without its notes; undone; saved and seen again', async ({
  studio,
}) => {
  await newMap(studio);
  const photo = await makePhoto(studio.page);
  await dropFiles(studio.page, [photo], await firstCell(studio));
  await expect(images(studio)).toHaveCount(1, { timeout: 30_000 });
  await studio.page.keyboard.press('ControlOrMeta+z');
  await expect(images(studio)).toHaveCount(0);
  await studio.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(images(studio)).toHaveCount(1);

  await saveAs(studio, 'photo.cjm');
  const { assets, journeys } = await readSaved(studio, 'photo.cjm');
  const [[id, asset] = []] = Object.entries(assets);
  expect(journeys[0]!.cards.map(({ imageId }) => imageId)).toEqual([id]);
  const bytes = Buffer.from(asset!.data, 'base64');
  expect(asset!.data.length).toBeLessThanOrEqual(400_000);
  expect(readImageHeader(toBase64View(asset!.data))).toEqual({
    mime: 'image/jpeg',
    width: 1200,
    height: 1600,
  });
  expect(Buffer.from(photo.data, 'base64').includes('121.5')).toBe(true);
  expect(bytes.includes('121.5') || bytes.includes('Exif')).toBe(false);

  await chooseInMenu(studio, /關閉地圖/);
  await openFile(studio, 'photo.cjm');
  await expect
    .poll(() => images(studio).evaluate((image: HTMLImageElement) => image.naturalHeight))
    .toBe(1600);
});

test('the same picture, dropped on a card and pasted elsewhere, is kept once; a replaced one goes with the save', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  await writeCard(studio, '標誌');
  const logo = await makeLogo(page);
  await dropFiles(page, [logo], await centreOf(card(studio, '標誌')));
  await expect(card(studio, '標誌').locator('.card-image')).toHaveCount(1);
  await page.locator('.writing-field').focus();
  await page.keyboard.press('ArrowRight');
  await pasteFile(page, logo);
  await expect(images(studio)).toHaveCount(2);
  await saveAs(studio, 'logo.cjm');
  const saved = await readSaved(studio, 'logo.cjm');
  expect(Object.values(saved.assets).map(({ mime }) => mime)).toEqual(['image/webp']);
  expect(saved.journeys[0]!.cards.map(({ imageId }) => imageId)).toEqual(
    [1, 2].map(() => Object.keys(saved.assets)[0]),
  );

  await page.getByRole('button', { name: /^(移除圖片|Remove picture)$/ }).click();
  await expect(images(studio)).toHaveCount(1);
  const at = await centreOf(card(studio, '標誌'));
  await page.mouse.click(at.x, at.y);
  await page.getByRole('button', { name: /^(移除圖片|Remove picture)$/ }).click();
  await expect(images(studio)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  expect(Object.keys((await readSaved(studio, 'logo.cjm')).assets)).toEqual([]);
});

test('of several pictures dropped on a card the first is for it, and the others follow it in their order', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  await writeCard(studio, '貨架');
  await writeCard(studio, '收銀台');
  const { x, y, width, height } = (await card(studio, '貨架').boundingBox())!;
  const breadths = [320, 330, 340, 350];
  const logos = await Promise.all(breadths.map((breadth) => makeLogo(page, breadth)));
  await dropFiles(page, logos, { x: x + width / 2, y: y + height * 0.6 });
  await expect(images(studio)).toHaveCount(4);

  await saveAs(studio, 'story.cjm');
  const { assets, journeys } = await readSaved(studio, 'story.cjm');
  const breadthOf = (id = ''): number | undefined =>
    assets[id] && readImageHeader(toBase64View(assets[id].data))?.width;
  expect(journeys[0]!.cards.map(({ text, imageId }) => [text, breadthOf(imageId)])).toEqual([
    ['貨架', 320],
    ['', 330],
    ['', 340],
    ['', 350],
    ['收銀台', undefined],
  ]);
});

test('of many files that are no pictures, one is named and the others are counted; the pictures among them are taken', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  const noPicture = (name: string) => ({
    name,
    type: 'image/png',
    data: Buffer.from('MZ').toString('base64'),
  });
  const files = [noPicture('a.png'), await makeLogo(page), noPicture('b.png'), noPicture('c.png')];
  await dropFiles(page, files, await firstCell(studio));
  await expect(images(studio)).toHaveCount(1);
  await expect(page.getByText(/「a\.png」都不是/)).toBeVisible();
  await expect(page.getByText('另外還有 2 個檔案放不進來。')).toBeVisible();
});

test('of a picture that moves the first frame is kept, and that is said', async ({ studio }) => {
  await newMap(studio);
  const { page } = studio;
  const head = '474946383961' + '01000100800000' + '000000ffffff';
  const frame = '21f904000a000000' + '2c00000000010001000002024401' + '00';
  const data = Buffer.from(head + frame + frame + '3b', 'hex').toString('base64');
  await dropFiles(page, [{ name: 'dance.gif', type: 'image/gif', data }], await firstCell(studio));
  await expect(images(studio)).toHaveCount(1);
  await expect(page.getByText('「dance.gif」是動畫，地圖只保留它的第一格畫面。')).toBeVisible();
});

test('what is no picture, or too much of one, is refused with a reason, and nothing changes', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  const at = await firstCell(studio);
  const text = (content: string): string => Buffer.from(content).toString('base64');
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const refused = [
    [{ name: 'a.svg', type: 'image/svg+xml', data: svg }, /SVG/],
    [{ name: 'b.png', type: 'image/png', data: svg }, /SVG/],
    [{ name: 'c.png', type: 'image/png', data: text('MZ') }, /「c\.png」都不是/],
    [{ name: 'd.png', type: 'image/png', data: toBase64(tinyPng(1, 100_000)) }, /1 × 100000/],
    [{ name: 'e.png', type: 'image/png', data: toBase64(tinyPng(16_000, 16_000)) }, /16000 × 16000/],
    [
      { name: 'f.jpg', type: 'image/jpeg', data: toBase64(tinyJpeg(40, 30).slice(0, -4)) },
      /「f\.jpg」已損壞/,
    ],
    [{ name: 'g.png', type: 'image/png', data: toBase64(tinyPng(40, 30)) }, /「g\.png」已損壞/],
    [{ name: 'h.png', type: 'image/png', data: '' }, /「h\.png」是空的/],
    [{ name: 'i.jpg', type: 'image/jpeg', data: '', more: 60 * 1024 * 1024 }, /60 MB/],
  ] as const;
  for (const [file, message] of refused) {
    await dropFiles(page, [file], at);
    await expect(page.getByText(message).last()).toBeVisible();
  }
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'untitled');
});

test('a folder that is dropped is refused with a reason', async ({ studio }) => {
  await newMap(studio);
  const { page } = studio;
  const { x, y } = await firstCell(studio);
  const folder = join(studio.mapsDir, 'pictures');
  await mkdir(folder);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await expect(page.locator('.toasts')).toContainText('資料夾');
  await expect(page.locator('.card')).toHaveCount(0);
});

test('a picture is known by its bytes: a photo called .png is taken, and put into a storyboard by hand', async ({
  studio,
}) => {
  await newMap(studio);
  const { page } = studio;
  await writeCard(studio, '店裡');
  const photo = await makePhoto(page);
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /更多|More|新增/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: /^(圖片|Picture)$/ }).click();
  await page.getByRole('button', { name: /選擇圖片|Choose a picture/ }).click();
  await (
    await chooser
  ).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(photo.data, 'base64') });
  await expect(card(studio, '店裡').locator('.card-image')).toHaveCount(1, { timeout: 30_000 });
});

test('a map dropped on the window opens as a copy', async ({ studio }) => {
  await newMap(studio);
  await writeCard(studio, '舊的');
  await saveAs(studio, 'dropped.cjm');
  const data = (await readFile(join(studio.mapsDir, 'dropped.cjm'))).toString('base64');
  await chooseInMenu(studio, /關閉地圖/);
  await expect(studio.page.getByRole('button', { name: /新的旅程地圖/ })).toBeVisible();
  await dropFiles(studio.page, [{ name: 'dropped.cjm', data }], { x: 600, y: 400 });
  await expect(card(studio, '舊的')).toBeVisible();
  await expect(studio.page.getByText(/已開啟「dropped\.cjm」的副本/)).toBeVisible();
  await expect(studio.page.locator('.save-state')).toHaveAttribute('data-state', 'untitled');
});
