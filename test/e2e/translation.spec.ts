/** Both languages side by side: written and confirmed in the sheet, sent to a translator as a table and taken back. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serializeDocument } from '../../shared/format/serializeDocument';
import type { CjmDocument } from '../../shared/model/types';
import { parseCsv } from '../../shared/util/csv';
import { buildDocument } from '../support/buildDocument';
import type { Studio } from '../support/studio/studio';
import { card, openFile, readSaved } from './board';
import { expect, test } from './fixtures';

const FILE = '早餐店.cjm';
const ORDERS = '- 蛋餅加起司\n- 奶茶去冰';

/** Eleven texts: one translation is outdated, three are missing. */
function breakfast(): CjmDocument {
  const english: readonly [id: string, field: string, text: string, of: string][] = [
    ['document', 'title', 'Breakfast bar', '早餐店'],
    ['journey:平日', 'name', 'Weekdays', '平日'],
    ['stage:點餐', 'name', 'Order', '點餐'],
    ['stage:取餐', 'name', 'Pick-up', '取餐'],
    ['lane:行為', 'name', 'Actions', '行為'],
    ['card:看菜單', 'text', 'Reads the menu', '看菜單'],
    // He used to pay in cash.
    ['card:掃碼付錢', 'text', 'Pays in cash', '付現金'],
    ['card:拿了就走', 'text', 'Takes it and leaves', '拿了就走'],
  ];
  const map = buildDocument('早餐店')
    .with({ language: 'zh-Hant' })
    .journey('平日')
    .stage('點餐')
    .stage('取餐')
    .lane('action', '行為')
    .card('點餐', '行為', '看菜單')
    .card('點餐', '行為', ORDERS)
    .card('點餐', '行為', '掃碼付錢')
    .card('取餐', '行為', '等叫號')
    .card('取餐', '行為', 'LINE Pay')
    .card('取餐', '行為', '拿了就走', { locked: true });
  for (const [id, field, text, of] of english) map.translation('en', id, field, text, of);
  return map.build();
}

/** The map, saved and open, with its sheet. */
async function openSheet(studio: Studio) {
  await writeFile(join(studio.mapsDir, FILE), serializeDocument(breakfast()));
  await openFile(studio, FILE);
  await expect(card(studio, '等叫號')).toBeVisible();
  return showSheet(studio);
}

async function showSheet({ page }: Studio) {
  await page.keyboard.press('Alt+t');
  const sheet = page.getByRole('dialog', { name: '雙語對照' });
  await expect(sheet).toBeVisible();
  return sheet;
}

async function closeSheet({ page }: Studio): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

type Sheet = Awaited<ReturnType<typeof openSheet>>;

/** A text is named by the card it belongs to. */
const inEnglish = (text: string) => ({ name: new RegExp(`${text}.*，English$`) });
const english = (sheet: Sheet, text: string) => sheet.getByRole('textbox', inEnglish(text));
const rows = (sheet: Sheet) => sheet.locator('tbody tr');
const rowOf = (sheet: Sheet, text: string) =>
  rows(sheet).filter({ has: sheet.page().getByRole('textbox', inEnglish(text)) });
const summary = (sheet: Sheet) => sheet.locator('.sheet-bar').getByRole('status');

/** What the board says in English, card by card. */
async function expectOnBoard(studio: Studio, texts: readonly string[]): Promise<void> {
  await expect(studio.page.locator('.card')).toHaveCount(texts.length);
  for (const text of texts) await expect(card(studio, text)).toBeVisible();
}

/** As its exporter wrote it, as rows of cells. */
async function exportTable({ page }: Studio, sheet: Sheet): Promise<string[][]> {
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: '匯出成表格' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('早餐店（文字對照）.csv');
  const text = await readFile(await file.path(), 'utf8');
  // Without it Excel reads Chinese as something else.
  expect(text.startsWith('\ufeff')).toBe(true);
  const table = parseCsv(text);
  if (!table.ok) throw new Error(table.failure.kind);
  return table.value.map((row) => [...row]);
}

/** As a spreadsheet writes it that thinks it is in Germany. */
function toForeignCsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
}

async function importTable(studio: Studio, sheet: Sheet, text: string): Promise<void> {
  const path = join(studio.mapsDir, '譯者.csv');
  await writeFile(path, text);
  const chooser = studio.page.waitForEvent('filechooser');
  await sheet.getByRole('button', { name: '匯入表格…' }).click();
  await (await chooser).setFiles(path);
}

test('what is missing is filled in, what is outdated confirmed, what reads the same said to be so', async ({
  studio,
}) => {
  const { page } = studio;
  const sheet = await openSheet(studio);
  await expect(summary(sheet)).toHaveText('共 11 段・3 段未翻譯・1 段已過時');
  // It opens with what there is to do.
  await expect(rows(sheet)).toHaveCount(4);

  await english(sheet, '等叫號').fill('Waits for the number');
  await page.keyboard.press('Tab');
  await expect(summary(sheet)).toHaveText('共 11 段・2 段未翻譯・1 段已過時');
  const pays = rowOf(sheet, '掃碼付錢');
  await expect(pays).toContainText('已過時');
  await pays.getByRole('button', { name: '仍然正確' }).click();
  await expect(pays).not.toContainText('已過時');
  await rowOf(sheet, 'LINE Pay').getByRole('button', { name: '兩種語言相同' }).click();
  await expect(english(sheet, 'LINE Pay')).toHaveValue('LINE Pay');
  await english(sheet, '蛋餅').fill('- Egg crêpe with cheese\n- Milk tea, no ice');
  await page.keyboard.press('Tab');
  await expect(summary(sheet)).toHaveText('共 11 段，兩種語言都齊全');
  // What was done stays in sight until another filter is chosen.
  await expect(rows(sheet)).toHaveCount(4);
  await sheet.getByRole('radio', { name: '全部' }).click();
  await expect(rows(sheet)).toHaveCount(11);
  await sheet.getByRole('radio', { name: '未翻譯或已過時' }).click();
  await expect(sheet).toContainText('沒有未翻譯的文字，也沒有過時的譯文。');
  await closeSheet(studio);

  await page.getByRole('radio', { name: 'English' }).click();
  await expectOnBoard(studio, [
    'Reads the menu',
    'Egg crêpe with cheese',
    'Pays in cash',
    'Waits for the number',
    'LINE Pay',
    'Takes it and leaves',
  ]);
  await page.keyboard.press('Control+s');
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
  const { translations } = await readSaved(studio, FILE);
  const before = breakfast().translations['en']!;
  expect(translations['en']!['card:等叫號']!['text']!.text).toBe('Waits for the number');
  expect(translations['en']!['card:掃碼付錢']!['text']!.text).toBe('Pays in cash');
  expect(translations['en']!['card:掃碼付錢']!['text']!.of).not.toBe(before['card:掃碼付錢']!['text']!.of);
});

test('a table goes to a translator and comes back: seen first, taken over at once, undone in one step', async ({
  studio,
}) => {
  const { page } = studio;
  const sheet = await openSheet(studio);
  await sheet.getByRole('radio', { name: '全部' }).click();
  const table = await exportTable(studio, sheet);
  expect(table[0]).toEqual(['id', 'field', 'place', 'zh-Hant', 'en']);
  expect(table).toHaveLength(12);
  const lineOf = (id: string): string[] => table.find(([first]) => first === id)!;
  expect(lineOf('card:掃碼付錢')).toEqual([
    ...['card:掃碼付錢', 'text', '行為・點餐', '掃碼付錢', 'Pays in cash'],
  ]);
  // A list would be a formula to a spreadsheet.
  expect(lineOf(`card:${ORDERS}`)[3]).toBe(`'${ORDERS}`);

  // While the table is away, the map goes on.
  const chinese = sheet.getByRole('textbox', { name: /看菜單.*，中文（繁體）$/ });
  await chinese.fill('看黑板上的菜單');
  await page.keyboard.press('Tab');
  await expect(summary(sheet)).toHaveText('共 11 段・3 段未翻譯・2 段已過時');

  for (const [id, text] of [
    ['card:看菜單', 'Studies the menu'],
    ['card:掃碼付錢', 'Pays by phone'],
    ['card:等叫號', 'Waits for the number'],
    [`card:${ORDERS}`, "'- Egg crêpe\n- Milk tea"],
    ['card:拿了就走', 'Off to work'],
  ] as const)
    lineOf(id)[4] = text;
  table.push(['card:不存在', 'text', '', '昨天', 'Yesterday']);
  const back = toForeignCsv(table);
  await importTable(studio, sheet, back);

  const preview = sheet.getByRole('region', { name: '要採用表格裡的文字嗎？' });
  await expect(preview).toContainText('會更新 4 段文字。');
  await expect(preview).toContainText('其中 1 段會標成已過時');
  await expect(preview).toContainText('略過（2）');
  await expect(preview.getByRole('listitem')).toHaveText([
    /^第 \d+ 列：已鎖定$/,
    '第 13 列：這份地圖沒有這段文字',
    // The map's words were changed since, and stay.
    '第 7 列：「看菜單」；地圖上是「看黑板上的菜單」',
  ]);
  await preview.getByRole('button', { name: '取消' }).click();
  await expect(preview).toHaveCount(0);
  await expect(english(sheet, '等叫號')).toHaveValue('');

  await importTable(studio, sheet, back);
  await preview.getByRole('button', { name: '採用' }).click();
  await expect(sheet.getByText('已採用 4 段文字。')).toBeVisible();
  await expect(summary(sheet)).toHaveText('共 11 段・1 段未翻譯・1 段已過時');
  await expect(english(sheet, '看黑板上的菜單')).toHaveValue('Studies the menu');
  await closeSheet(studio);

  await page.getByRole('radio', { name: 'English' }).click();
  const rest = ['LINE Pay', 'Takes it and leaves'];
  await expectOnBoard(studio, [
    ...['Studies the menu', 'Egg crêpe', 'Pays by phone', 'Waits for the number', ...rest],
  ]);
  await page.locator('.writing-field').focus();
  await page.keyboard.press('Control+z');
  await expectOnBoard(studio, ['Reads the menu', '蛋餅加起司', 'Pays in cash', '等叫號', ...rest]);
  await page.keyboard.press('Control+Shift+z');
  await expect(card(studio, 'Pays by phone')).toBeVisible();
});

test('a table that is none is refused with the reason, before the sheet, and changes nothing', async ({
  studio,
}) => {
  const { page } = studio;
  const sheet = await openSheet(studio);
  const tables: readonly [text: string, said: string][] = [
    ['品名,價格\r\n蛋餅,35\r\n', '表格第一列缺少這些欄位：id, field, zh-Hant, en'],
    ['id,field,zh-Hant,en\r\ncard:等叫號,text,等叫號,"Waits', '第 2 行的引號沒有結束'],
    ['', '表格是空的'],
  ];
  for (const [text, said] of tables) {
    await importTable(studio, sheet, text);
    const message = page.locator('.toast', { hasText: said });
    await expect(message).toBeVisible();
    // Nothing lies over it.
    await message.getByRole('button', { name: '關閉訊息' }).click();
    await expect(message).toHaveCount(0);
    await expect(sheet.getByRole('region', { name: '要採用表格裡的文字嗎？' })).toHaveCount(0);
  }
  await expect(summary(sheet)).toHaveText('共 11 段・3 段未翻譯・1 段已過時');
  await closeSheet(studio);
  await expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved');
});
