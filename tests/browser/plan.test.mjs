// The plan screen as people use it: with a mouse, with the keyboard only, in both languages.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** The amounts of a ledger column from the first month on, as numbers. */
async function column(page, purse, field) {
  const texts = await page.locator(`#ledger-${purse} [data-field="${field}"] button`).allTextContents();
  return texts.map((text) => Number(text.replaceAll(',', '')));
}

/** Loads an example by its place in the list. */
async function load(page, example) {
  await page.selectOption('#examples', String(example));
  await page.locator('#ledger-care').waitFor();
}

test('the source’s ledger of 107/07 to 107/11 is one click away', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  assert.match(await page.title(), /長照算盤/);
  await page.locator('.welcome button').first().click();
  await page.locator('#ledger-care').waitFor();
  assert.deepEqual(await column(page, 'care', 'quota'), [32090, 32090, 32090, 32090, 32090]);
  assert.deepEqual(await column(page, 'care', 'advance_deduction'), [9627, 9627, 9627, 0, 9627]);
  assert.deepEqual(await column(page, 'care', 'approved'), [21000, 21000, 21000, 21000, 21002]);
  assert.deepEqual(await column(page, 'care', 'retention'), [0, 1463, 2926, 4389, 15479]);
  assert.deepEqual(await column(page, 'care', 'unallocated/month'), [13000, 13000, 13000, 21000, 20979]);
  assert.deepEqual(await column(page, 'care', 'unallocated/retention'), [0, 1000, 2463, 3926, 15014]);
  assert.deepEqual(await column(page, 'transport', 'retention'), [0, 1680, 3360, 5040, 6720]);
  assert.equal(await page.locator('[data-pointer="/advance/cap"]').last().textContent(), '48,135');
  assert.match(await page.locator('#stamp').textContent(), /10704/);
  await picture(page, 'plan-ledger');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: path.join(pictures, 'plan-ledger-print.png'), fullPage: true });
  assert.equal(await page.locator('#form').isVisible(), false);
  assert.equal(await page.locator('#stamp').isVisible(), true);
  assert.deepEqual(troubles(app), []);
});

test('results follow what is typed, also half-typed', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 0);
  await page.getByLabel('長照需要等級（CMS）').first().selectOption('8');
  assert.deepEqual(await column(page, 'care', 'quota'), [36180, 36180, 36180, 36180, 36180]);

  const care = page.locator('#case-plans-0-approved-care');
  await care.fill('2500');
  assert.equal((await column(page, 'care', 'approved'))[0], 2500);
  await care.fill('25,0a');
  assert.equal((await column(page, 'care', 'approved'))[0], 2500, 'the last result stays');
  assert.equal(await care.inputValue(), '25,0a', 'what was typed stays');
  assert.equal(await care.getAttribute('aria-invalid'), 'true');
  const description = await care.getAttribute('aria-describedby');
  assert.match(await page.locator(`#${description}`).textContent(), /整數/);
  await page.locator('#field-errors button').first().click();
  assert.equal(await care.evaluate((input) => input === document.activeElement), true);
  await care.fill('25000');
  assert.equal((await column(page, 'care', 'approved'))[0], 25000);
  assert.equal(await page.locator('#field-errors').count(), 0);
  await care.blur();
  assert.equal(await care.inputValue(), '25,000');

  const from = page.locator('#case-simulate-from');
  await from.fill('2018-09');
  await from.blur();
  assert.equal(await from.inputValue(), '107/09', 'both calendars are understood');
  assert.equal((await column(page, 'care', 'quota')).length, 3);

  await page.click('#undo');
  assert.equal((await column(page, 'care', 'quota')).length, 5);
  await page.click('#redo');
  assert.equal((await column(page, 'care', 'quota')).length, 3);

  const count = await page.locator('[id^="case-allocations-"][role="group"]').count();
  await page.locator('#case-allocations > summary').click();
  await page.click('#copy-last-month');
  assert.equal(await page.locator('[id^="case-allocations-"][role="group"]').count(), count + 2);
  assert.equal(await page.locator(`#case-allocations-${count}-month`).inputValue(), '107/12');
  assert.deepEqual(troubles(app), []);
});

test('a service is added with the keyboard alone', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.locator('#case-client-cms_level').selectOption('7');
  await page.locator('#case-plans-0-from').fill('107/12');
  await page.locator('#add-item-0').focus();
  await page.keyboard.type('ba0');
  const input = page.locator('#add-item-0');
  await page.locator('#add-item-0[aria-expanded=true]').waitFor();
  await page.locator('#services-0 [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][aria-selected=true]', { hasText: 'BA02' }).waitFor();
  const active = await input.getAttribute('aria-activedescendant');
  assert.match(await page.locator(`#${active}`).textContent(), /BA02/);
  await page.keyboard.press('Enter');
  await page.locator('#case-plans-0-items-0-quantity:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('20');
  await page.locator('#ledger-care [data-field="approved"]', { hasText: '3,900' }).first().waitFor();
  assert.deepEqual((await column(page, 'care', 'approved')).slice(0, 2), [3900, 3900]);
  assert.equal((await column(page, 'care', 'retention'))[1], 32090 - 3900);
  await page.keyboard.press('Enter');
  // On to the next service.
  await page.locator('#add-item-0:focus').waitFor();
  await page.keyboard.type('沐浴');
  await page.keyboard.press('Escape');
  await page.locator('#add-item-0[aria-expanded=false]').waitFor();
  await page.locator('#claim-totals').waitFor();
  await page.locator('#announcement', { hasText: '可用額度' }).waitFor({ state: 'attached' });
  assert.deepEqual(troubles(app), []);
});

test('a figure says how it came about', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 0);
  const figure = page.locator('#ledger-care [data-month="2018-11"] [data-field="retention"] button');
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.match(await dialog.locator('.explanation-value').textContent(), /15,479/);
  assert.match(await dialog.textContent(), /S3-9\.2/);
  await dialog.locator('summary').first().click();
  assert.deepEqual(await axeViolations(page), []);
  await page.screenshot({ path: path.join(pictures, 'plan-explanation-1280-light.png') });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await figure.evaluate((button) => button === document.activeElement), true, 'the focus returns');
  assert.deepEqual(troubles(app), []);
});

test('what explains a figure is fetched when somebody asks, and can be asked for again', async (t) => {
  const app = await openApp(t);
  const { page, requests } = app;
  await load(page, 0);
  const figure = page.locator('#ledger-care [data-month="2018-11"] [data-field="quota"] button');
  const fetched = () => requests.filter((request) => /\/explain[._]/.test(request)).length;
  assert.equal(fetched(), 0, 'nothing of it before');
  await page.route(/explain_bg\.wasm|explain\.js/, (route) => route.abort());
  await figure.click();
  const failure = page.getByRole('dialog').locator('#open-failed');
  await failure.waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(await figure.evaluate((button) => button === document.activeElement), true, 'the focus returns');
  await figure.click();
  await page.unroute(/explain_bg\.wasm|explain\.js/);
  await page.click('#open-retry');
  await page.locator('#explain .explanation-value', { hasText: '32,090' }).waitFor();
  assert.equal(await page.getByRole('dialog').count(), 1);
  assert.deepEqual(await axeViolations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(await figure.evaluate((button) => button === document.activeElement), true, 'the focus returns');
  // Of the case as it is now, in the language as it is now; nothing is fetched once more.
  const once = fetched();
  await page.locator('#case-client-cms_level').selectOption('8');
  await page.click('#language');
  await page.locator('#ledger-care [data-month="2018-11"] [data-field="quota"] button', { hasText: '36,180' }).click();
  await page.getByRole('dialog', { name: /Quota/ }).locator('.explanation-value', { hasText: '36,180' }).waitFor();
  await page.locator('#explain .explanation-head button').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(fetched(), once);
});

test('a suggested adjustment is applied with its note', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 2);
  await page.locator('.is-suggestion', { hasText: '6,810' }).getByRole('button').click();
  assert.equal(await page.locator('#case-adjustments-0-amount').inputValue(), '6,810');
  assert.notEqual(await page.locator('#case-adjustments-0-note').inputValue(), '');
  assert.ok((await column(page, 'care', 'adjustment')).includes(6810));
  await picture(page, 'plan-reassessment');
  assert.deepEqual(troubles(app), []);
});

test('a finding leads to its field', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 3);
  const finding = page.locator('.finding.is-error').first();
  assert.match(await finding.textContent(), /超過/);
  await finding.getByRole('button').click();
  const focused = await page.evaluate(() => document.activeElement.id);
  assert.match(focused, /^case-plans-0/);
  await picture(page, 'plan-remote');
  assert.deepEqual(troubles(app), []);
});

test('language and theme are chosen and remembered, the case is not stored', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 0);
  await page.click('#language');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Plan');
  assert.equal(await page.locator('#case-plans-0-from').inputValue(), '2018-07', 'dates as English writes them');
  assert.deepEqual(await axeViolations(page), []);
  await page.selectOption('#theme', 'dark');
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  assert.deepEqual(await axeViolations(page), []);
  await page.selectOption('#theme', 'system');
  await picture(page, 'plan-english');
  await page.selectOption('#theme', 'dark');
  await page.click('#language');
  assert.deepEqual(await axeViolations(page), []);
  await page.selectOption('#theme', 'light');
  assert.deepEqual(await axeViolations(page), []);
  await page.click('#language');
  await page.reload();
  await page.locator('#loading').waitFor({ state: 'detached' });
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'light');
  const stored = await page.evaluate(() => Object.keys(localStorage).sort());
  assert.deepEqual(stored, ['ltc-language', 'ltc-theme']);
  assert.deepEqual(troubles(app), []);
});

test('a case is saved, opened again, and a bad file is refused with its place', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 0);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  assert.equal(download.suggestedFilename(), 'ltc-case.json');
  const saved = fs.readFileSync(await download.path(), 'utf8');
  const scenario = new URL('../scenarios/seed-ledger-10707.json', import.meta.url);
  assert.deepEqual(JSON.parse(saved), JSON.parse(fs.readFileSync(scenario, 'utf8')).given);
  const open = (text) =>
    page.setInputFiles('#open-file', { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  await page.click('#new-case');
  await page.locator('.welcome').waitFor();
  await open(saved);
  await page.locator('#ledger-care').waitFor();
  assert.deepEqual(await column(page, 'care', 'retention'), [0, 1463, 2926, 4389, 15479]);

  await open(saved.replace('"cms_level": 7', '"cms_level": 9'));
  await page.locator('#refusal').waitFor();
  assert.match(await page.locator('#refusal').textContent(), /1.*8/);
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(await column(page, 'care', 'retention'), [0, 1463, 2926, 4389, 15479], 'the case stays');
  await page.locator('#refusal button').click();
  assert.equal(await page.locator('#refusal').count(), 0);
  assert.deepEqual(troubles(app), []);
});

test('an example that cannot be fetched says so, and can be asked for again', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.route('**/seed-ledger-10707.json', (route) => route.abort());
  await page.selectOption('#examples', '0');
  await page.locator('#example-failed').waitFor();
  assert.match(await page.locator('#example-failed').innerText(), /這個範例無法載入/);
  assert.equal(await page.locator('.welcome').count(), 1);
  assert.deepEqual(await axeViolations(page), []);
  await page.unroute('**/seed-ledger-10707.json');
  await page.locator('#example-failed').getByRole('button', { name: '再試一次' }).click();
  await page.locator('#ledger-care').waitFor();
  assert.equal(await page.locator('#example-failed').count(), 0);
});

test('a changed standard can be used, says so, and can be given up again', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await load(page, 0);
  const stamp = await page.locator('#stamp').textContent();
  await page.locator('.to-settings').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export-basis')]);
  await page.getByRole('link', { name: '試算', exact: true }).click();
  const basis = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
  for (const entry of basis.benefit.care) entry.value[6] = 40000;
  const file = { name: 'basis.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(basis)) };
  await page.setInputFiles('#open-file', file);
  await page.locator('#basis-changed').waitFor();
  assert.equal((await column(page, 'care', 'quota'))[0], 40000);
  assert.notEqual(await page.locator('#stamp').textContent(), stamp);
  await page.locator('#basis-changed button').click();
  assert.equal((await column(page, 'care', 'quota'))[0], 32090);
  assert.equal(await page.locator('#stamp').textContent(), stamp);
  assert.deepEqual(troubles(app), []);
});

test('nothing is wider than the page, down to 320 pixels', async (t) => {
  const app = await openApp(t, { viewport: { width: 320, height: 700 } });
  const { page } = app;
  for (const example of [0, 3]) {
    await load(page, example);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `example ${example} is ${overflow} px too wide`);
  }
  assert.deepEqual(troubles(app), []);
});

test('an example that comes late takes nothing away that was typed meanwhile', async (t) => {
  const app = await openApp(t, { serviceWorkers: 'block' });
  const { page } = app;
  let answer;
  await page.route('**/seed-ledger-10707.json', (route) => {
    answer = () => route.continue();
  });
  const asked = page.waitForRequest('**/seed-ledger-10707.json');
  await page.selectOption('#examples', '0');
  await asked;
  const level = page.locator('#case-client-cms_level');
  await level.selectOption('5');
  const answered = page.waitForResponse('**/seed-ledger-10707.json');
  await answer();
  await answered;
  await page.waitForTimeout(300);
  assert.equal(await level.inputValue(), '5');
  // Asked for again, it is opened.
  await page.unroute('**/seed-ledger-10707.json');
  await page.selectOption('#examples', '');
  await page.selectOption('#examples', '0');
  await page.locator('#ledger-care').waitFor();
  assert.deepEqual(troubles(app), []);
});
