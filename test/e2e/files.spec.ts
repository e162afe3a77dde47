/** Files in trouble: changed by others, put back, not readable. The page says what is wrong, and nothing is lost. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { card, chooseInMenu, newMap, openFile, openSample, readSaved, saveAs, writeCard } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

const FILE = '共用.cjm';

/** A saved map with one card, which somebody else then changes. */
async function saveAndLetOthersChange(studio: Studio): Promise<void> {
  await newMap(studio);
  await writeCard(studio, '我的');
  await saveAs(studio, FILE);
  const path = join(studio.mapsDir, FILE);
  await writeFile(path, (await readFile(path, 'utf8')).replace('我的', '別人的'));
}

async function cardsOnDisk(studio: Studio): Promise<readonly string[]> {
  return (await readSaved(studio, FILE)).journeys[0]!.cards.map(({ text }) => text);
}

async function openVersions(studio: Studio) {
  await chooseInMenu(studio, /先前版本/);
  return studio.page.getByRole('dialog', { name: /先前版本/ });
}

test('typing goes on where it was after the file was given a name', async ({ studio }) => {
  await newMap(studio);
  await writeCard(studio, '存檔前');
  await saveAs(studio, FILE);
  await writeCard(studio, '存檔後');
});

test('a change on disk is noticed when the window gets the focus', async ({ studio }) => {
  await saveAndLetOthersChange(studio);
  await studio.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(studio.page.getByRole('alert')).toContainText(FILE);
});

test('what somebody else saved is overwritten only when asked, and can be put back', async ({ studio }) => {
  const { page } = studio;
  await saveAndLetOthersChange(studio);
  await writeCard(studio, '再一張');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: '晚點再說' }).click();
  expect(await cardsOnDisk(studio)).toEqual(['別人的']);

  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: '用我的覆蓋' }).click();
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  expect([...(await cardsOnDisk(studio))].sort()).toEqual(['再一張', '我的']);

  const versions = await openVersions(studio);
  await versions.locator('li', { hasText: '被你覆蓋的版本' }).getByRole('button', { name: '還原' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '還原' }).click();
  await expect(card(studio, '別人的')).toBeVisible();
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'unsaved');
  // Nothing on disk changes until the person saves.
  expect([...(await cardsOnDisk(studio))].sort()).toEqual(['再一張', '我的']);
});

test('loading what somebody else saved keeps the unsaved work as a version', async ({ studio }) => {
  const { page } = studio;
  await saveAndLetOthersChange(studio);
  await writeCard(studio, '還沒存的');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: '載入對方的' }).click();
  await expect(card(studio, '別人的')).toBeVisible();
  await expect(card(studio, '還沒存的')).toHaveCount(0);

  const versions = await openVersions(studio);
  await versions.locator('li', { hasText: '換掉前還沒儲存的內容' }).getByRole('button').click();
  await page.getByRole('alertdialog').getByRole('button', { name: '還原' }).click();
  await expect(card(studio, '還沒存的')).toBeVisible();
});

test('a file that is no map is named with its trouble, and the window goes on', async ({ studio }) => {
  const files: readonly [name: string, content: string | Uint8Array, said: string][] = [
    ['空的.cjm', '', '這個檔案是空的'],
    ['信件.cjm', '親愛的客戶：', '第 1 行第 1 個字不是有效的 JSON'],
    ['半截.cjm', '{"format": "cjm", "version": 1, "journeys": [', '檔案少了結尾'],
    ['設定.cjm', '{"theme": "dark"}', '內容不是旅程地圖'],
    ['照片.cjm', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 0xfe]), '這不是文字檔'],
    ['太深.cjm', '['.repeat(5000) + ']'.repeat(5000), '巢狀結構超過'],
  ];
  for (const [name, content, said] of files) {
    await writeFile(join(studio.mapsDir, name), content);
    await openFile(studio, name);
    const dialog = studio.page.getByRole('alertdialog');
    await expect(dialog).toContainText(said);
    await studio.page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }
  await newMap(studio);
});

test('unsaved work that was given up for a file that does not open is still there after a crash', async ({
  studio,
}) => {
  await writeFile(join(studio.mapsDir, '空的.cjm'), '');
  await newMap(studio);
  await writeCard(studio, '差點不見');
  // What is promised: work older than a second survives any crash.
  await studio.page.evaluate(() => new Promise((done) => setTimeout(done, 1100)));
  await openFile(studio, '空的.cjm', () => chooseInMenu(studio, /^開啟/));
  await studio.page.getByRole('alertdialog').getByRole('button', { name: '不儲存' }).click();
  await expect(studio.page.getByRole('alertdialog')).toContainText('這個檔案是空的');
  await studio.kill();
  await studio.restart();
  await studio.page.getByRole('button', { name: /^(復原|Restore)/ }).click();
  await expect(card(studio, '差點不見')).toBeVisible();
});

test('a repaired file says what was put right, and stays as it was until it is saved', async ({ studio }) => {
  const path = join(studio.mapsDir, '修補.cjm');
  await newMap(studio);
  await writeCard(studio, '好的');
  await saveAs(studio, '修補.cjm');
  const broken = (await readFile(path, 'utf8')).replace(/"kind": "goal"/, '"kind": 7');
  await writeFile(path, broken);
  await studio.kill();
  await studio.restart();
  await openFile(studio, '修補.cjm');
  await expect(studio.page.getByRole('dialog')).toContainText('kind');
  await studio.page.keyboard.press('Escape');
  await expect(card(studio, '好的')).toBeVisible();
  await expect(studio.page.locator('.save-state')).toHaveAttribute('data-state', 'unsaved');
  expect(await readFile(path, 'utf8')).toBe(broken);
});

test('a workspace that cannot be loaded is said, and the page is loaded anew', async ({ studio }) => {
  test.skip(studio.host !== 'web', 'Only a served page can lose a part of itself.');
  const { page } = studio;
  // The browser itself reports on its console what it could not load.
  page.removeAllListeners('console');
  await page.route('**/Workspace-*.js', (route) => route.abort());
  await page.reload();
  const sample = page.getByRole('button', { name: /首購房貸/ }).first();
  await sample.click();
  const dialog = page.getByRole('alertdialog', { name: '這一頁沒有完整載入' });
  await expect(dialog).toContainText('重新載入');
  await page.unroute('**/Workspace-*.js');
  // Some browsers ask for a lost part again, others never do: a fresh page does in all.
  await dialog.getByRole('button', { name: '重新載入' }).click();
  await expect(dialog).toHaveCount(0);
  await openSample(studio);
});
