// The surcharge screen: ticking the assessment, moving the date, a month of records.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** The example with service records, by its place in the list. */
const MONTH = '4';

/** The answer for a surcharge, in words. */
const answer = (page, code) => page.locator(`#surcharge-${code} .answer`).innerText();

/** The ids of the conditions of a surcharge that hold. */
const held = (page, code) =>
  page
    .locator(`#surcharge-${code} .holds`)
    .evaluateAll((rows) => rows.map((row) => row.dataset.condition));

/** The codes that stand in the calendar on a day. */
const codes = (page, day) => page.locator(`[data-day="${day}"] .aa`).allTextContents();

/** A box of the form by what follows `case-client-` in its id. */
const box = (page, id) => page.locator(`[id="case-client-${id}"]`);

async function openSurcharge(t, options = {}) {
  const app = await openApp(t, { hash: '#/surcharge', ...options });
  await app.page.getByRole('heading', { level: 1, name: '加計' }).waitFor();
  return app;
}

/** A case of level 5 on a day. */
async function begin(page, day) {
  await page.locator('#case-client-cms_level').selectOption('5');
  await page.locator('#case-as_of').fill(day);
  await page.locator('#case-as_of').blur();
}

async function loadMonth(page) {
  await page.selectOption('#examples', MONTH);
  await page.locator('[data-day="2018-12-01"] .aa').first().waitFor();
}

test('ticking an item makes AA05 eligible and says by which condition', async (t) => {
  const app = await openSurcharge(t);
  const { page } = app;
  await begin(page, '107/12/05');
  assert.equal(await page.locator('.surcharge').count(), 7);
  assert.equal(await answer(page, 'AA05'), '資料不足');
  await page.locator('#assessment-known').check();
  assert.equal(await answer(page, 'AA05'), '不符合');
  await page.locator('#surcharge-AA05 .changes summary').click();
  assert.match(await page.locator('#surcharge-AA05 .changes').innerText(), /I06b-2[^]*則符合/);
  await box(page, 'assessment-I06b-2').check();
  assert.equal(await answer(page, 'AA05'), '符合');
  assert.deepEqual(await held(page, 'AA05'), ['AA05-R1']);
  assert.match(await page.locator('#surcharge-AA05 .holds').innerText(), /依據：I06b-2 抗拒照護/);
  assert.match(await page.locator('#surcharge-AA05 .price').innerText(), /200.*240/);
  await page.locator('#announcement', { hasText: 'AA05 符合' }).waitFor({ state: 'attached' });
  await page.locator('#surcharge-AA05 .finding-why summary').click();
  assert.match(await page.locator('#surcharge-AA05 .finding-why').innerText(), /S3-4/);
  await page.click('#undo');
  assert.equal(await answer(page, 'AA05'), '不符合');
  assert.deepEqual(troubles(app), []);
});

test('the age asked for with dementia falls on 2026-01-01', async (t) => {
  const app = await openSurcharge(t);
  const { page } = app;
  await begin(page, '114/12/31');
  await page.locator('#case-client-birth_date').fill('079/05/20');
  await box(page, 'assessment-G4e-12').check();
  assert.equal(await answer(page, 'AA05'), '不符合');
  assert.match(await page.locator('#surcharge-AA05 .changes').textContent(), /若年滿 50 歲（129\/05\/20 起），則符合/);
  await page.click('#day-after');
  assert.equal(await page.locator('#case-as_of').inputValue(), '115/01/01');
  assert.equal(await answer(page, 'AA05'), '符合');
  assert.deepEqual(await held(page, 'AA05'), ['AA05-R4']);
  await page.click('#day-before');
  assert.equal(await answer(page, 'AA05'), '不符合');
  const turns = page.locator('.turns button');
  await turns.filter({ hasText: '115/01/01' }).click();
  assert.equal(await answer(page, 'AA05'), '符合');
  await turns.filter({ hasText: '107/12/01' }).click();
  assert.match(await page.locator('#reference-day').innerText(), /107\/12\/01 週六.*10712/);
  assert.equal(await turns.filter({ hasText: '107/12/01' }).getAttribute('aria-pressed'), 'true');
  await page.click('#day-before');
  assert.match(await page.locator('#reference-day').innerText(), /107\/11\/30.*10704/);
  assert.match(await page.locator('#surcharge-AA05 .price').innerText(), /100.*120/);
  assert.match(await page.locator('#surcharge-AA11').innerText(), /不符合[^]*這一天沒有這個加計/);
  assert.deepEqual(troubles(app), []);
});

test('a question that was not asked leaves the answer open', async (t) => {
  const app = await openSurcharge(t);
  const { page } = app;
  await begin(page, '107/12/05');
  await page.locator('#assessment-known').check();
  await box(page, 'unknown_groups-I06').check();
  assert.equal(await answer(page, 'AA05'), '資料不足');
  const row = page.locator('[data-condition="AA05-R1"]');
  assert.match(await row.innerText(), /尚缺：I06 抗拒照護/);
  await row.getByRole('button').click();
  assert.match(await page.evaluate(() => document.activeElement.id), /^case-client-assessment-I06b/);
  await box(page, 'unknown_groups-I06').uncheck();
  assert.equal(await answer(page, 'AA05'), '不符合');
  assert.deepEqual(troubles(app), []);
});

test('plan, weight, carers and documents decide too', async (t) => {
  const app = await openSurcharge(t);
  const { page } = app;
  await begin(page, '107/12/05');
  assert.equal(await answer(page, 'AA08'), '不符合', 'the plan begins later');
  await page.click('#move-plan');
  assert.equal(await answer(page, 'AA08'), '資料不足');
  await page.getByRole('button', { name: 'BA07' }).click();
  assert.equal(await answer(page, 'AA08'), '符合');
  await page.locator('#case-client-birth_date').fill('029/05/20');
  await box(page, 'assessment-E8-3').check();
  await page.locator('#case-client-weight_kg').fill('69.9');
  assert.equal(await answer(page, 'AA06'), '不符合');
  await page.locator('#case-client-weight_kg').fill('70');
  assert.equal(await answer(page, 'AA06'), '符合');
  await page.locator('#case-client-carers > summary').click();
  await page.locator('#add-carer').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'case-client-carers-0-age');
  await page.locator('#case-client-carers-0-age').fill('75');
  assert.deepEqual(await held(page, 'AA07'), ['AA07-R2']);
  await page.locator('#case-client-evidence > summary').click();
  await box(page, 'documents-medical_diagnosis').check();
  assert.equal(await answer(page, 'AA05'), '需佐證');
  await page.locator('#case-client-icd').fill('G80');
  assert.equal(await answer(page, 'AA05'), '符合');
  assert.deepEqual(await held(page, 'AA05'), ['AA05-R7']);
  assert.equal(await page.locator('.code-chip').count(), 1);

  await page.getByRole('link', { name: '試算', exact: true }).click();
  await page.locator('#surcharges').waitFor();
  assert.match(await page.locator('#surcharges').innerText(), /AA05 符合/);
  assert.equal(await page.locator('#case-plans-0-items-0-quantity').inputValue(), '1', 'one case, two screens');
  await page.locator('#surcharges .answer-chip').first().click();
  await page.locator('#surcharge-AA05').waitFor();
  assert.equal(await page.locator('.site-header [aria-current="page"]').innerText(), '加計');
  await page.waitForFunction(() => document.activeElement.id === 'surcharge-title');
  assert.deepEqual(troubles(app), []);
});

test('one case on two screens: what is half-typed, the way back and files go along', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const go = async (name) => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.locator(name === '加計' ? '#surcharge .date-bar' : '#surcharges').waitFor();
  };
  await page.selectOption('#examples', '0');
  await page.locator('#ledger-care').waitFor();
  await page.locator('#case-plans-0-approved-care').fill('2100x');
  await go('加計');
  assert.match(await page.locator('#field-errors').innerText(), /以下為修改前的結果/, 'the result before stays');
  assert.equal(await page.locator('.surcharge').count(), 7);
  await page.locator('#assessment-known').check();
  await box(page, 'assessment-I06b-2').check();
  await page.click('#undo');
  await box(page, 'assessment-I06b-2').and(page.locator(':not(:checked)')).waitFor();
  await page.click('#redo');
  await box(page, 'assessment-I06b-2').and(page.locator(':checked')).waitFor();
  await go('試算');
  assert.equal(await page.locator('#case-plans-0-approved-care').inputValue(), '2100x');
  assert.equal(await page.locator('[id="case-client-cms_level"]').count(), 1, 'no field is there twice');
  await page.locator('#case-plans-0-approved-care').fill('21000');
  assert.match(await page.locator('#surcharges').innerText(), /AA05 符合/);
  for (let steps = 0; steps < 4; steps++) await page.click('#undo');
  assert.match(await page.locator('#surcharges').innerText(), /AA05 資料不足/, 'the way back leads through both screens');
  assert.equal(await page.locator('#case-plans-0-approved-care').inputValue(), '21,000');
  for (let steps = 0; steps < 4; steps++) await page.click('#redo');

  await go('加計');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const saved = fs.readFileSync(await download.path(), 'utf8');
  assert.deepEqual(JSON.parse(saved).client.assessment, ['I06b-2']);
  await page.click('#new-case');
  await page.locator('.welcome').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'case-client-cms_level');
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
  await page.setInputFiles('#open-file', file);
  await page.locator('#surcharge-AA05').waitFor();
  assert.equal(await answer(page, 'AA05'), '符合');
  await page.setInputFiles('#open-file', { ...file, buffer: Buffer.from(saved.replace('"cms_level": 7', '"cms_level": 9')) });
  await page.locator('#refusal').waitFor();
  assert.equal(await answer(page, 'AA05'), '符合', 'the case stays');
  await page.click('#language');
  assert.match(await page.locator('#surcharge-AA05').innerText(), /eligible[^]*100 NT\$/);
  await page.evaluate(() => {
    globalThis.cases = [];
    addEventListener('ltc-case', ({ detail }) => globalThis.cases.push(detail));
    dispatchEvent(new CustomEvent('ltc-ask-case'));
  });
  await page.waitForFunction(() => globalThis.cases.length > 0);
  assert.equal(await page.evaluate(() => globalThis.cases[0]), saved, 'what other screens are told');
  assert.deepEqual(troubles(app), []);
});

test('without records the calendar says what a visit would bring', async (t) => {
  const app = await openSurcharge(t);
  const { page } = app;
  await begin(page, '107/12/05');
  assert.deepEqual(await codes(page, '2018-12-03'), [], 'no plan is in force');
  await page.click('#move-plan');
  assert.deepEqual(await codes(page, '2018-12-03'), ['AA08']);
  assert.deepEqual(await codes(page, '2018-12-22'), ['AA09'], 'a make-up working Saturday is a Saturday');
  assert.deepEqual(await codes(page, '2018-12-31'), ['AA09?', 'AA08']);
  await page.locator('#day-2018-12-31').click();
  assert.match(await page.locator('#day-panel').innerText(), /調整放假[^]*須確認/);
  await page.locator('#day-2018-12-31').press('ArrowRight');
  await page.locator('#day-2019-01-01').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'day-2019-01-01');
  assert.match(await page.locator('#day-panel').innerText(), /國定假日：開國紀念日/);
  assert.deepEqual(await held(page, 'AA09'), []);
  await picture(page, 'surcharge-new');
  assert.deepEqual(await axeViolations(page), []);
  await page.click('#load-month');
  await page.locator('#total-derived').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('the month of the example shows each surcharge on its day', async (t) => {
  const app = await openSurcharge(t);
  const { page } = app;
  await loadMonth(page);
  assert.deepEqual(await codes(page, '2018-12-01'), ['AA05', 'AA09']);
  assert.deepEqual(await codes(page, '2018-12-05'), ['AA05', 'AA08']);
  assert.deepEqual(await codes(page, '2018-12-08'), ['AA05', 'AA06', 'AA09'], 'the dearer one on a Saturday evening');
  assert.deepEqual(await codes(page, '2018-12-13'), ['AA05', 'AA10?']);
  assert.deepEqual(await codes(page, '2018-12-16'), ['AA05', 'AA11'], 'AA09 renounced');
  assert.deepEqual(await codes(page, '2018-12-18'), [], 'BA16 alone');
  assert.deepEqual(await codes(page, '2018-12-31'), ['AA05', 'AA08', 'AA09?', 'AA11']);
  const total = (id) => page.locator(`#total-${id} dd`).innerText();
  assert.match(await total('derived'), /^8,695/);
  assert.match(await total('waiting'), /^1,770/);
  assert.match(await total('forgotten'), /^760/);
  assert.match(await total('overclaimed'), /^200/);
  assert.match(await page.locator('#findings').innerText(), /AA07 符合加計條件（760 元），但未申報/);
  assert.match(await page.locator('#findings').innerText(), /107\/12\/01 BA02 09:00–09:30 W2：服務人員未具失智症訓練/);
  await page.locator('.lines > summary').click();
  assert.equal(await page.locator('.rows tbody tr').count(), 33);

  await page.locator('#day-2018-12-01').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'day-2018-12-12');
  assert.equal(await page.locator('#case-as_of').inputValue(), '107/12/12', 'the answers follow the day');
  assert.match(await page.locator('#day-panel').innerText(), /AA08 晚間服務 385 元 可加計\s*依據：BA07 19:30–20:30/);
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'surcharge-month');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: path.join(pictures, 'surcharge-month-print.png'), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.selectOption('#theme', 'dark');
  assert.deepEqual(await axeViolations(page), []);
  await page.click('#language');
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Surcharge');
  assert.deepEqual(await axeViolations(page), []);
  await page.selectOption('#theme', 'light');
  assert.deepEqual(await axeViolations(page), []);
  await page.selectOption('#theme', 'system');
  await picture(page, 'surcharge-english');
  assert.deepEqual(troubles(app), []);
});

test('nothing is wider than the page, down to 320 pixels', async (t) => {
  const app = await openSurcharge(t, { viewport: { width: 320, height: 700 } });
  const { page } = app;
  await loadMonth(page);
  for (const hash of ['#/surcharge', '#/plan']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator(hash === '#/plan' ? '#ledger-care' : '#month').waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${hash} is ${overflow} px too wide`);
  }
  await page.screenshot({ path: path.join(pictures, 'surcharge-320.png'), fullPage: true });
  assert.deepEqual(troubles(app), []);
});
