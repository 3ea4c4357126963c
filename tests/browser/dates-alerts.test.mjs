// 示警: a caseload opened together, its board, and the way from an alert to the case.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles, viewports } from './harness.mjs';

const example = JSON.parse(
  fs.readFileSync(new URL('../scenarios/alerts/20-example-caseload.json', import.meta.url), 'utf8'),
);

const json = (name, document) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
});

async function openAlerts(t, options = {}) {
  const app = await openApp(t, { hash: '#/dates/alerts', ...options });
  await app.page.locator('#alerts-files').waitFor({ state: 'attached' });
  return app;
}

/** The counts of the board, by kind. */
const board = (page) =>
  page
    .locator('.alerts-counts li')
    .evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => [line.dataset.kind, Number(line.querySelector('.alerts-count').textContent)]),
      ),
    );

/** Axe in both sizes and themes. */
async function axeEverywhere(page) {
  const size = page.viewportSize();
  for (const viewport of [...Object.values(viewports), { width: 320, height: 700 }]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${viewport.width} ${colorScheme}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(wide <= 0, `${viewport.width}: ${wide} px too wide`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}

test('the empty part says what to do, and the example is one click away', async (t) => {
  const app = await openAlerts(t);
  const { page } = app;
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, 'alerts-empty');
  await axeEverywhere(page);
  await page.click('#alerts-example');
  await page.locator('.alerts-kind').first().waitFor();
  const expected = Object.values(example.expect).slice(0, 12);
  assert.deepEqual(Object.values(await board(page)), expected);
  assert.equal(await page.inputValue('#alerts-as-of'), '107/12/20');
  assert.match(await page.locator('.alerts-opened').innerText(), /^12 /);
  const redraw = page.locator('section[aria-labelledby="alerts-redraw-plan"]');
  assert.match(await redraw.innerText(), /計畫需重新擬定「10712版」：BA06 已不在 107\/12\/01/);
  // Twelve kinds have a rule with its source and how sure it is.
  const details = page.locator('.alerts-why');
  assert.equal(await details.count(), 12);
  await details.first().locator('summary').click();
  assert.match(await details.first().innerText(), /S3-11/);
  assert.match(await page.locator('section[aria-labelledby="alerts-questions"]').innerText(), /示範子/);
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, 'alerts-board');
  await axeEverywhere(page);
  assert.deepEqual(troubles(app), []);
});

test('lines of 0 are hidden until they are asked for', async (t) => {
  const app = await openAlerts(t);
  const { page } = app;
  await page.setInputFiles('#alerts-files', [
    json('a.json', example.given.cases[0]),
    json('b.json', example.given.cases[1]),
  ]);
  await page.locator('.alerts-opened').waitFor();
  await page.fill('#alerts-as-of', '2018-12-20');
  await page.locator('[data-kind="no-plan-yet"]').waitFor();
  assert.deepEqual(await board(page), { 'no-plan-yet': 2, 'redraw-plan': 1, 'flexible-service-ends': 1 });
  await page.check('#alerts-all');
  await page.locator('[data-kind="aa10-awaiting"]').waitFor();
  assert.equal(Object.keys(await board(page)).length, 12);
  assert.equal((await board(page))['aa10-awaiting'], 0);
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, 'alerts-all-lines');
  // A day before the new standard could be approved asks for nothing.
  await page.uncheck('#alerts-all');
  await page.fill('#alerts-as-of', '107/11/01');
  await page.locator('.alerts-none').waitFor();
  assert.deepEqual(await board(page), {});
  await page.fill('#alerts-as-of', '107/13/01');
  await page.locator('#alerts-as-of-error').waitFor();
  await page.locator('.alerts-none').waitFor({ state: 'detached' });
  assert.deepEqual(troubles(app), []);
});

test('bad files are listed with their error, the good ones are still shown', async (t) => {
  const app = await openAlerts(t);
  const { page } = app;
  const bad = structuredClone(example.given.cases[1]);
  bad.client.cms_level = 9;
  await page.setInputFiles('#alerts-files', [
    json('甲.json', example.given.cases[0]),
    json('等級錯.json', bad),
    json('不是.json', '{"client": '),
  ]);
  const refused = page.locator('.alerts-refused');
  await refused.waitFor();
  const text = await refused.innerText();
  assert.match(text, /等級錯\.json/);
  assert.match(text, /不是\.json/);
  assert.match(await page.locator('.alerts-opened').innerText(), /^1 /);
  await page.locator('[data-kind="no-plan-yet"]').waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, 'alerts-refused');
  await axeEverywhere(page);
  await page.setInputFiles('#alerts-files', [json('等級錯.json', example.given.cases[1])]);
  await page.locator('.alerts-opened', { hasText: /^2 / }).waitFor();
  assert.doesNotMatch(await refused.innerText(), /等級錯/);
  assert.deepEqual(troubles(app), []);
});

test('a folder is opened whole, but for what is no case file', async (t) => {
  const app = await openAlerts(t);
  const { page } = app;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-cases-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  for (const [place, name] of ['甲', '乙'].entries()) {
    fs.mkdirSync(path.join(folder, name));
    // 試算 saves every case under the same name.
    fs.writeFileSync(path.join(folder, name, 'ltc-case.json'), JSON.stringify(example.given.cases[place]));
  }
  fs.writeFileSync(path.join(folder, '說明.txt'), '不是個案');
  await page.setInputFiles('#alerts-folder', folder);
  await page.locator('.alerts-opened', { hasText: /^2 / }).waitFor();
  assert.equal(await page.locator('.alerts-refused').count(), 0);
  assert.deepEqual(troubles(app), []);
});

test('an alert leads by keyboard to its case in 試算', async (t) => {
  const app = await openAlerts(t);
  const { page } = app;
  await page.locator('#alerts-example').focus();
  await page.keyboard.press('Enter');
  const line = page.locator('[data-kind="died"] button');
  await line.waitFor();
  await line.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'alerts-died');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), '示範庚');
  await page.keyboard.press('Enter');
  await page.locator('#case-client-id').waitFor();
  await page.waitForFunction(() => document.querySelector('#case-client-id')?.value === '示範庚');
  assert.equal(new URL(page.url()).hash, '#/plan');
  // The case is closed there, which its plan does not know.
  await page.evaluate(() => {
    document.querySelector('#case-client-closed_on').closest('details').open = true;
  });
  await page.fill('#case-client-closed_on', '107/12/18');
  await page.keyboard.press('Tab');
  // Back, the list is still there; the case of 試算 joins it.
  await page.evaluate(() => {
    location.hash = '#/dates/alerts';
  });
  await page.locator('.alerts-kind').first().waitFor();
  await page.click('#alerts-from-plan');
  await page.locator('.alerts-opened', { hasText: /^13 / }).waitFor();
  assert.equal((await board(page)).closed, 2);
  // The same client stands there twice now, which is said.
  await page.locator('.message-warning', { hasText: '示範庚' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('the list is a table for spreadsheets and prints', async (t) => {
  const app = await openAlerts(t, { acceptDownloads: true });
  const { page } = app;
  await page.click('#alerts-example');
  await page.locator('#alerts-csv').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#alerts-csv')]);
  assert.equal(download.suggestedFilename(), '示警清單.csv');
  const text = fs.readFileSync(await download.path(), 'utf8');
  const lines = text.trimEnd().split('\n');
  assert.ok(lines[0].startsWith('\uFEFF個案,示警,日期,期限'));
  assert.equal(lines.length, 1 + Object.values(example.expect).slice(0, 12).reduce((a, b) => a + b));
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#alerts-csv').isHidden());
  assert.ok(await page.locator('section[aria-labelledby="alerts-died"]').isVisible());
  await page.emulateMedia({ media: 'screen' });
  await page.click('#alerts-clear');
  await page.locator('#alerts-example').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('in English', async (t) => {
  const app = await openAlerts(t);
  const { page } = app;
  await page.click('#language');
  await page.getByRole('button', { name: 'Open made-up cases' }).click();
  await page.getByRole('heading', { name: 'Board' }).waitFor();
  const text = await page.locator('.alerts').innerText();
  assert.doesNotMatch(text.replaceAll(/示範./g, ''), /[\u4e00-\u9fff]/);
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, 'alerts-en');
  assert.deepEqual(troubles(app), []);
});
