/** Every page of the side panel, with something on it, is clean to axe in every look. */
import { auditScreen } from './axe';
import { card, centreOf, chooseInPalette, openSample, stage } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

const WAIT = '等待信用查核與核保';

const panel = ({ page }: Studio) => page.locator('.side-panel');

async function choose(studio: Studio, text: string, modifiers: readonly 'Shift'[] = []): Promise<void> {
  const box = (await card(studio, text).boundingBox())!;
  const { keyboard, mouse } = studio.page;
  for (const key of modifiers) await keyboard.down(key);
  await mouse.click(box.x + box.width / 3, box.y + box.height / 3);
  for (const key of modifiers) await keyboard.up(key);
}

async function comment({ page }: Studio, text: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m');
  await expect(page.getByRole('textbox', { name: '寫下留言' })).toBeFocused();
  await page.keyboard.type(text);
  const name = page.getByRole('textbox', { name: '你的名字' });
  if ((await name.count()) > 0) await name.fill('小林');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.remark', { hasText: text })).toContainText('小林');
}

test('axe finds nothing on the panel of a stage, a step, a lane and a link', async ({ studio }) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];
  const heading = panel(studio).getByRole('heading').first();

  const { x, y } = await centreOf(stage(studio, '審核'));
  await page.mouse.click(x, y);
  await expect(heading).toHaveText('審核');
  found.push(...(await auditScreen(studio, 'stage')));

  await chooseInPalette(studio, '新增步驟');
  await expect(heading).toHaveText('步驟 2');
  found.push(...(await auditScreen(studio, 'step')));

  const lane = await centreOf(page.locator('.lane-header', { hasText: '情緒曲線' }).locator('.lane-name'));
  await page.mouse.click(lane.x, lane.y);
  await expect(heading).toHaveText('情緒曲線');
  found.push(...(await auditScreen(studio, 'lane')));

  const pain = (await card(studio, '法律用語看不懂').boundingBox())!;
  const cure = (await card(studio, '白話摘要').boundingBox())!;
  await page.mouse.click(pain.x + pain.width / 2, (pain.y + pain.height + cure.y) / 2);
  await expect(heading).toHaveText('連結');
  found.push(...(await auditScreen(studio, 'link')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the panel of several cards, a low of the curve, the journey and the channels', async ({
  studio,
}) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];

  await choose(studio, WAIT);
  await choose(studio, '溝通不良', ['Shift']);
  await expect(page.locator('.card[data-state~=selected]')).toHaveCount(2);
  found.push(...(await auditScreen(studio, 'several cards')));

  await chooseInPalette(studio, '緊張、不確定');
  await expect(
    panel(studio).getByRole('list', { name: '這段低谷的對策' }).getByRole('button'),
  ).not.toHaveCount(0);
  found.push(...(await auditScreen(studio, 'low of the curve')));

  await page.keyboard.press('Escape');
  for (const name of ['旅程', '管道', '人物誌', '文件']) {
    await page.locator('.panel-tabs').getByRole('tab', { name, exact: true }).click();
    await expect(page.locator('.panel-tabs .panel-body')).toBeVisible();
    found.push(...(await auditScreen(studio, name)));
  }
  await page.locator('.panel-tabs').getByRole('tab', { name: '人物誌' }).click();
  await page.locator('.persona-line').first().click();
  await expect(panel(studio).getByRole('heading', { name: 'Sarah' })).toBeVisible();
  found.push(...(await auditScreen(studio, 'persona panel')));
  expect(found).toEqual([]);
});

test('axe finds nothing on comments, open, answered and resolved, and on what changed since a snapshot', async ({
  studio,
}) => {
  test.setTimeout(180_000);
  const { page } = studio;
  await openSample(studio);
  const found: string[] = [];

  await choose(studio, WAIT);
  await comment(studio, '真的要三天嗎？');
  found.push(...(await auditScreen(studio, 'card with a comment')));
  await choose(studio, '溝通不良');
  await comment(studio, '請專員補一句');
  await page.locator('.left-rail').getByRole('button', { name: '留言' }).click();
  const entry = page.locator('.thread-entry', { hasText: WAIT });
  await expect(page.locator('.thread-entry')).toHaveCount(2);
  await entry.getByRole('button', { name: '回覆' }).click();
  await page.keyboard.type('上週量過，兩天半');
  await page.keyboard.press('Control+Enter');
  await expect(entry.getByRole('list', { name: '回覆' })).toContainText('上週量過，兩天半');
  await page.getByRole('button', { name: '下一則留言' }).click();
  found.push(...(await auditScreen(studio, 'open comments')));
  await entry.getByRole('button', { name: '解決' }).click();
  await page.getByRole('radio', { name: '已解決' }).click();
  await expect(entry).toBeVisible();
  found.push(...(await auditScreen(studio, 'resolved comments')));

  await page.keyboard.press('Alt+v');
  await page.getByRole('textbox', { name: '名稱' }).fill('工作坊前');
  await page.getByRole('button', { name: '建立快照' }).click();
  await choose(studio, WAIT);
  await page.keyboard.press('F2');
  await page.keyboard.type('，很久');
  await page.keyboard.press('Enter');
  await choose(studio, '溝通不良');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Alt+v');
  await page.getByRole('button', { name: '「工作坊前」之後改了什麼' }).click();
  await expect(page.locator('.changes-removed')).toContainText('溝通不良');
  await expect(page.locator('.changes-edited')).toContainText('很久');
  found.push(...(await auditScreen(studio, 'changes since a snapshot')));
  expect(found).toEqual([]);
});
