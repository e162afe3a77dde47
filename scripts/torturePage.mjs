/**
 * Torture of the page: see torture.mjs. A real page in a real browser; its process crashes or its tab is closed
 * while cards are typed and saved. What must be there is looked for in the file and in its draft.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildIfStale } from './buildIfStale.mjs';
import { CHROMIUM_ARGS, ensureChromium } from './findChromium.mjs';

const WEB = join(import.meta.dirname, '..', 'out', 'web', 'web.js');
const ALLOWED_LOSS_MS = 1000;
const FILE = 'torture.cjm';
/** Cards typed between two saves. */
const CARDS_A_SAVE = 7;

/** @param {{ seconds: number, folder: string }} options */
export async function torturePage({ seconds, folder }) {
  await buildIfStale({ target: 'web', out: 'out' });
  const host = await startHost(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const context = await browser.newContext();
  const counts = { kills: 0, midWrite: 0, torn: 0, lost: 0, edits: 0, saves: 0 };
  /** Every text that must be there for good. */
  const safe = new Set();
  try {
    await visit(context, host.address);
    for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
      const life = await liveAndDie(context, new URL(host.address).origin, counts.kills, readDrafts(folder));
      counts.kills += 1;
      counts.edits += life.typed.length;
      counts.saves += life.saves;
      for (const { text, at } of life.typed) if (at <= life.killedAt - ALLOWED_LOSS_MS) safe.add(text);
      // The host has to notice that the window is gone before it offers its draft.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const places = [readFile(folder), readDrafts(folder)];
      if (places.some(({ whole }) => !whole)) counts.torn += 1;
      const lost = [...safe].filter((text) => !places.some(({ texts }) => texts.has(text)));
      counts.lost += lost.length;
      if (lost.length > 0) console.error(`Lost after kill ${counts.kills}: ${lost.join(', ')}`);
      for (const text of lost) safe.delete(text);
    }
  } finally {
    await browser.close();
    host.child.kill('SIGTERM');
  }
  return counts;
}

function startHost(folder) {
  const [data, maps] = ['data', 'maps'].map((name) => join(folder, name));
  mkdirSync(data);
  // The names below are the English ones.
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ version: 1, data: { language: 'en' } }));
  const child = spawn(process.execPath, [WEB, '--no-open'], {
    env: { ...process.env, CJM_DATA_DIR: data, CJM_MAPS_DIR: maps },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The web host ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (line) => {
      const address = /http:\S+/.exec(line)?.[0];
      if (address) resolve({ child, address });
    });
  });
}

/** Brings the cookie. */
async function visit(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'New journey map' }).first().waitFor();
  await page.close();
}

/** One life of a page: takes up the draft where there is one, else the file; types and saves cards, and dies. */
async function liveAndDie(context, origin, life, drafts) {
  const page = await context.newPage();
  await page.goto(origin);
  await openMap(page, life, drafts.texts.size > 0);
  if (life === 0) await saveFirst(page);

  const typed = [];
  let saves = 0;
  let dead = false;
  const dying = new Promise((resolve) => setTimeout(resolve, 1000 + Math.random() * 3000)).then(async () => {
    dead = true;
    const killedAt = Date.now();
    await kill(context, page);
    return killedAt;
  });
  for (let n = 1; !dead; n++) {
    const text = `life ${life} card ${n}`;
    try {
      await page.keyboard.type(text);
      await page.keyboard.press('Control+Enter');
      typed.push({ text, at: Date.now() });
      if (n % CARDS_A_SAVE === 0) {
        await page.keyboard.press('Control+s');
        saves += 1;
        await overwriteIfAsked(page);
      }
    } catch {
      // It died in the middle of a word.
      break;
    }
  }
  const killedAt = await dying;
  return { killedAt, typed, saves };
}

async function openMap(page, life, hasDraft) {
  if (life === 0) await page.getByRole('button', { name: 'New journey map' }).first().click();
  else if (hasDraft) await page.getByRole('button', { name: 'Restore' }).first().click();
  else
    await page
      .getByRole('button', { name: /torture/ })
      .first()
      .click();
  await page.getByRole('grid').waitFor();
}

async function saveFirst(page) {
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(FILE);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.save-state[data-state=saved]').waitFor();
}

/** The last life may have died after its save was written and before it heard so: then the file is not its own. */
async function overwriteIfAsked(page) {
  const answer = page.getByRole('button', { name: 'Overwrite with mine' });
  if (!(await answer.isVisible())) return;
  await answer.click();
  await page.locator('.save-state[data-state=saved]').waitFor({ timeout: 5000 });
}

async function kill(context, page) {
  if (Math.random() < 0.5) {
    await page.close({ runBeforeUnload: false });
    return;
  }
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Never answered: the process that would answer is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** The texts of all cards in all drafts, and whether each draft is whole. */
function readDrafts(folder) {
  const root = join(folder, 'data', 'drafts');
  const paths = existsSync(root) ? readdirSync(root).map((key) => join(root, key, 'draft.cjmdraft')) : [];
  // Its first line says whose it is.
  return readMaps(paths, (content) => content.slice(content.indexOf('\n') + 1));
}

/** The same of the person's own file. */
function readFile(folder) {
  return readMaps([join(folder, 'maps', FILE)], (content) => content);
}

function readMaps(paths, toText) {
  const texts = new Set();
  let whole = true;
  for (const path of paths.filter(existsSync)) {
    try {
      const document = JSON.parse(toText(readFileSync(path, 'utf8')));
      for (const journey of document.journeys) for (const card of journey.cards ?? []) texts.add(card.text);
    } catch {
      whole = false;
    }
  }
  return { whole, texts };
}
