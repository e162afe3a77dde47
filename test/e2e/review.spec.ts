/** Talking about a map: comments to walk through, snapshots to go back to, and a copy for others without either. */
import { card, centreOf, chooseInMenu, nameFile, openSample, readSaved, saveAs } from './board';
import { expect, test } from './fixtures';
import type { Studio } from '../support/studio/studio';

const WAIT = '等待信用查核與核保';

async function choose(studio: Studio, text: string): Promise<void> {
  const { x, y } = await centreOf(card(studio, text));
  await studio.page.mouse.click(x, y);
}

/** On what is selected, with the keys alone. */
async function comment(studio: Studio, text: string): Promise<void> {
  await beginComment(studio, text);
  await studio.page.keyboard.press('Control+Enter');
}

/** The first one asks who it is from. */
async function firstComment(studio: Studio, text: string): Promise<void> {
  const { page } = studio;
  await beginComment(studio, text);
  await page.getByRole('textbox', { name: '你的名字' }).fill('小林');
  await page.getByRole('button', { name: '留言', exact: true }).last().click();
  await expect(page.locator('.remark', { hasText: text })).toContainText('小林');
}

async function beginComment({ page }: Studio, text: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m');
  await expect(page.getByRole('textbox', { name: '寫下留言' })).toBeFocused();
  await page.keyboard.type(text);
}

test('a comment is signed once, answered, walked to and resolved, and stands in the file', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  await choose(studio, WAIT);
  await firstComment(studio, '真的要三天嗎？');

  // Nobody is asked for a name twice, in another comment or in another run.
  await choose(studio, '溝通不良');
  await comment(studio, '請專員補一句');
  await expect(page.locator('.remark')).toHaveText([/小林.*請專員補一句/s]);

  await page.locator('.left-rail').getByRole('button', { name: '留言' }).click();
  const list = page.getByRole('region', { name: '留言', exact: true });
  await expect(list.locator('.thread-entry')).toHaveCount(2);
  await list.getByRole('button', { name: '下一則留言' }).click();
  const current = list.locator('.thread-entry[aria-current=true]');
  await expect(current).toHaveCount(1);
  const title = await current.locator('.thread-target-title').innerText();
  await expect(page.locator('.card[data-state~=selected]')).toContainText(title);
  await list.getByRole('button', { name: '下一則留言' }).click();
  await expect(current.locator('.thread-target-title')).not.toHaveText(title);

  const wait = list.locator('.thread-entry', { hasText: WAIT });
  await wait.getByRole('button', { name: '回覆' }).click();
  await page.keyboard.type('上週量過，兩天半');
  await page.keyboard.press('Control+Enter');
  await expect(wait.getByRole('list', { name: '回覆' })).toContainText('上週量過，兩天半');
  await wait.getByRole('button', { name: '解決' }).click();
  await expect(page.locator('.thread-entry')).toHaveCount(1);
  await page.getByRole('radio', { name: '已解決' }).click();
  await expect(page.locator('.thread-entry')).toContainText(['真的要三天嗎？']);

  await saveAs(studio, 'talk.cjm');
  const { comments } = await readSaved(studio, 'talk.cjm');
  expect(
    comments.map(({ author, text, resolved = false, replies = [] }) => [
      author,
      text,
      resolved,
      replies.map((reply) => reply.text),
    ]),
  ).toEqual([
    ['小林', '真的要三天嗎？', true, ['上週量過，兩天半']],
    ['小林', '請專員補一句', false, []],
  ]);

  await studio.restart('talk.cjm');
  await choose(studio, WAIT);
  await comment(studio, '再量一次');
  await expect(studio.page.locator('.remark', { hasText: '再量一次' })).toContainText('小林');
});

test('a snapshot says what has changed since, and is gone back to, with the present kept', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  await page.keyboard.press('Alt+v');
  const snapshots = page.getByRole('region', { name: '快照' });
  await snapshots.getByRole('textbox', { name: '名稱' }).fill('工作坊前');
  await snapshots.getByRole('button', { name: '建立快照' }).click();
  const before = snapshots.locator('.snapshot', { hasText: '工作坊前' });
  await expect(before).toBeVisible();

  const { x, y } = await centreOf(card(studio, WAIT));
  await page.mouse.dblclick(x, y);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('等三天才有結果');
  await page.keyboard.press('Enter');
  await page.mouse.click(...(await centreAsPair(studio, '溝通不良')));
  await page.keyboard.press('Delete');
  await expect(card(studio, '溝通不良')).toHaveCount(0);

  await page.keyboard.press('Alt+v');
  await before.getByRole('button', { name: '「工作坊前」之後改了什麼' }).click();
  await expect(before.locator('.changes-edited')).toContainText(`等三天才有結果`);
  await expect(before.locator('.changes-edited')).toContainText(`原為「${WAIT}」`);
  await expect(before.locator('.changes-removed')).toContainText('溝通不良');
  // A line leads to what it speaks of.
  await before.getByRole('button', { name: /等三天才有結果/ }).click();
  await expect(page.locator('.card[data-state~=selected]')).toContainText('等三天才有結果');

  await page.keyboard.press('Alt+v');
  await before.getByRole('button', { name: '回到「工作坊前」' }).click();
  await page.getByRole('button', { name: '先留快照再回去' }).click();
  await expect(card(studio, WAIT)).toBeVisible();
  await expect(card(studio, '溝通不良')).toBeVisible();
  await expect(snapshots.locator('.snapshot-name')).toHaveText(['回到工作坊前之前', '工作坊前']);
  await expect(before.getByText('之後沒有任何變動。')).toBeVisible();

  await page.locator('.board').focus();
  await page.keyboard.press('Control+z');
  await expect(card(studio, '等三天才有結果')).toBeVisible();
});

test('a clean copy leaves out snapshots, comments and notes, and the open map keeps them', async ({
  studio,
}) => {
  const { page } = studio;
  await openSample(studio);
  await choose(studio, WAIT);
  await firstComment(studio, '內部討論');
  await page.keyboard.press('Alt+v');
  await page.getByRole('button', { name: '建立快照' }).click();
  await saveAs(studio, 'ours.cjm');

  await chooseInMenu(studio, /儲存乾淨的副本/);
  const dialog = page.getByRole('dialog', { name: '儲存乾淨的副本' });
  await expect(dialog.getByRole('switch', { name: '留言（1）' })).toBeChecked();
  await expect(dialog.getByRole('switch', { name: '快照（1）' })).toBeChecked();
  await nameFile(studio, 'theirs.cjm', () => dialog.getByRole('button', { name: '選擇檔案…' }).click());
  await expect(page.getByText('已將乾淨的副本存成「theirs.cjm」。')).toBeVisible();

  const [ours, theirs] = [await readSaved(studio, 'ours.cjm'), await readSaved(studio, 'theirs.cjm')];
  expect([ours.comments.length, ours.snapshots.length]).toEqual([1, 1]);
  expect([theirs.comments, theirs.snapshots]).toEqual([[], []]);
  expect(JSON.stringify(theirs)).not.toContain('內部討論');
  expect(theirs.journeys.map(({ cards }) => cards.length)).toEqual(
    ours.journeys.map(({ cards }) => cards.length),
  );
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  await expect(page.getByText('ours.cjm').first()).toBeVisible();
});

async function centreAsPair(studio: Studio, text: string): Promise<[number, number]> {
  const { x, y } = await centreOf(card(studio, text));
  return [x, y];
}
