// 期限 › 小工具: every tool answers its example, explains itself, and can be worked with the keyboard.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles, viewports } from './harness.mjs';

const says = (page) => page.locator('#tool-says');
const focused = (page) => page.evaluate(() => document.activeElement.id);
const focusOn = (page, id) => page.waitForFunction((id) => document.activeElement.id === id, id);
const go = (page, to) =>
  page.evaluate((to) => {
    location.hash = to;
  }, to);

async function openTool(t, name, options = {}) {
  const app = await openApp(t, { hash: `#/dates/tools${name ? `/${name}` : ''}`, ...options });
  await app.page.locator('#tools-title').waitFor();
  return app;
}

async function example(page) {
  await page.locator('#tool-example').click();
  await says(page).waitFor();
}

/** What each tool answers its example; worked out by hand from the source. */
const answers = {
  rotation: '先照會：丁居家長照機構。',
  'case-post': '82 歲女性，新莊區中港路一段附近。案況：中風後左側偏癱，需一人協助移位。需求：每週一、三、五 13:30–15:30。服務：BA02、BA11、BA20。',
  reassignment: '可以改派其他單位。',
  'related-share': '比率 60 %，已逾 50 %。',
  'agreement-points': '114 年累計已達標準：115 年不再簽立合作意向書；停派月份：114/04、114/07。',
  'case-management-points': '累計 11 點：停派共 1 個月，次年評鑑或督導扣總分 1 分；再 4 點達 15 點。',
  'home-care-points': '達終止契約標準（累計 20 點；停派共 4 個月）。',
  pause: '累計 197 日，已逾 6 個月，得不予續約。',
  sampling: '至少抽查 36 案（在案 354 案的 10 %）。',
  inspection: '還有 1 項未填；待改善項次：2、5。',
  recontract: '117/06/01 申請：原代表人已逾期間；另新設單位仍不予特約，最早 119/04/01。',
  assessments: '短期重複評估 1 筆，評估量異常 0 日。',
  load: '平均每人 62.83 案，超過 60 案。',
  fleet: '達成率 95.45 %，營運費補助 95 %。',
  'extended-care': '延長托顧 150 分鐘，自費 500 元。',
};

/** Tools with a form of their own; they have tests of their own. */
const drawnByThemselves = ['respite-access'];

test('the list names every tool, and each answers its example with its source', async (t) => {
  const app = await openTool(t, '');
  const { page } = app;
  const links = await page.locator('.tools-entry').evaluateAll((all) => all.map((one) => one.hash.split('/').pop()));
  assert.deepEqual(links, [...Object.keys(answers), ...drawnByThemselves]);
  for (const [name, answer] of Object.entries(answers)) {
    await go(page, `#/dates/tools/${name}`);
    await page.locator('.tool-nothing').waitFor();
    await focusOn(page, 'tools-title');
    await example(page);
    assert.equal(await says(page).textContent(), answer, name);
    assert.match(await page.locator('.tool-steps .sources').first().textContent(), /S[0-4]-/, name);
    assert.equal(await page.locator('.tool-form [aria-invalid]').count(), 0, name);
  }
  // What was typed stays while another tool is shown.
  await go(page, '#/dates/tools/load');
  await says(page).filter({ hasText: '62.83' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('the answer follows what is typed, in both forms of a date, and says what is wrong', async (t) => {
  const app = await openTool(t, 'agreement-points');
  const { page } = app;
  await page.getByLabel('日期 第 1 列').fill('114/3/12');
  await page.getByLabel('違規項目 第 1 列').selectOption('serious_accident');
  await says(page).filter({ hasText: '共記 2 點，停派月份：114/04。' }).waitFor();
  await page.locator('.tool-readings', { hasText: '停派是否加倍' }).waitFor();
  await page.getByRole('button', { name: '新增一列' }).click();
  await focusOn(page, 'tool-records-1-on');
  // An empty row changes nothing.
  await says(page).filter({ hasText: '共記 2 點' }).waitFor();
  await page.keyboard.type('2025-06-04');
  await says(page).filter({ hasText: '115 年不再簽立' }).waitFor();
  await page.getByLabel('日期 第 2 列').fill('114/13/01');
  await page.locator('#tool-records-1-on-error', { hasText: '日期如' }).waitFor();
  assert.equal(await page.locator('#tool-records-1-on').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await axeViolations(page), []);
  await page.getByRole('button', { name: '刪除第 2 列' }).press('Enter');
  await focusOn(page, 'tool-records-0-on');
  await says(page).filter({ hasText: '共記 2 點' }).waitFor();
  await page.getByRole('button', { name: '清除' }).click();
  await page.locator('.tool-nothing').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('the order of dispatch explains each place, and the fields follow the county', async (t) => {
  const app = await openTool(t, 'rotation');
  const { page } = app;
  await example(page);
  const cells = await page.locator('.tool-result tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  assert.deepEqual(cells, [
    ['1', '丁居家長照機構', '案家指定'],
    ['2', '乙居家長照機構', '當月派案量較少'],
    ['3', '甲居家長照機構', '就近性'],
    ['4', '丙居家長照機構', ''],
    ['', '戊居家長照機構', '無法配合時段、頻率或目標'],
  ]);
  await picture(page, 'dates-tools-rotation');
  await page.getByLabel('依哪裡的規定').selectOption('xinzhuang');
  await page.getByLabel('未簽意向書 第 1 列').check();
  await page.locator('.tool-steps', { hasText: '甲居家長照機構 未列入：未簽合作意向書。' }).waitFor();
  assert.equal(await page.getByLabel('就近性 第 1 列').count(), 0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '匯出 CSV' }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), 'rotation.csv');
  const text = fs.readFileSync(await file.path(), 'utf8');
  assert.match(text, /^\uFEFF順序,單位,/);
  assert.deepEqual(troubles(app), []);
});

test('the inspection sheet is filled in, saved, opened again and printed', async (t) => {
  const app = await openTool(t, 'inspection');
  const { page } = app;
  for (let place = 0; place < 8; place += 1) {
    const item = page.locator('.tool-sheet fieldset').nth(place);
    await item.getByLabel(place === 4 ? '不符合' : '完全符合', { exact: true }).check();
  }
  await says(page).filter({ hasText: '待改善項次：5。' }).waitFor();
  await page.getByLabel('A 單位名稱').fill('示範 A 單位');
  await page.getByLabel('查核情形').nth(4).fill('新進 1 人未完成訓練');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成檔案' }).click();
  const saved = await (await download).path();
  assert.equal(JSON.parse(fs.readFileSync(saved, 'utf8')).items.length, 8);
  await page.getByRole('button', { name: '清除' }).click();
  await page.locator('.tool-nothing').waitFor();
  await page.locator('#tool-open').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"cases": 1, "units": []}') });
  await page.getByRole('alert').waitFor();
  await page.locator('#tool-open').setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: fs.readFileSync(saved) });
  await says(page).filter({ hasText: '待改善項次：5。' }).waitFor();
  assert.equal(await page.getByLabel('A 單位名稱').inputValue(), '示範 A 單位');
  assert.equal(await page.getByRole('alert').count(), 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => !/language|theme/.test(key))), []);
  await picture(page, 'dates-tools-inspection');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.tool-form').isVisible(), false);
  assert.equal(await page.locator('.tool-signatures').isVisible(), true);
  await page.screenshot({ path: 'tests/pictures/dates-tools-inspection-print.png', fullPage: true });
  assert.deepEqual(troubles(app), []);
});

test('keyboard alone: from the list to a tool, its example, and back', async (t) => {
  const app = await openTool(t, '');
  const { page } = app;
  await page.locator('.tools-entry', { hasText: '抽查案量' }).focus();
  await page.keyboard.press('Enter');
  await focusOn(page, 'tools-title');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'tool-example');
  await page.keyboard.press('Space');
  await says(page).filter({ hasText: '至少抽查 36 案' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await focusOn(page, 'tools-title');
  assert.equal(await page.locator('.tools-entry').count(), Object.keys(answers).length + drawnByThemselves.length);
  assert.deepEqual(troubles(app), []);
});

for (const [size, viewport] of Object.entries(viewports)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing on a ${size}, ${colorScheme}`, async (t) => {
      const app = await openTool(t, '', { viewport, colorScheme });
      const { page } = app;
      assert.deepEqual(await axeViolations(page), []);
      for (const name of Object.keys(answers)) {
        await go(page, `#/dates/tools/${name}`);
        await page.locator('.tool-nothing').waitFor();
        await example(page);
        assert.deepEqual(await axeViolations(page), [], name);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${name} is ${wider} wider than the screen`);
      }
    });
  }
}

test('English is complete, and 320 pixels are enough', async (t) => {
  const app = await openTool(t, '', { viewport: { width: 320, height: 640 } });
  const { page } = app;
  await picture(page, 'dates-tools');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Small tools' }).waitFor();
  for (const name of Object.keys(answers)) {
    await go(page, `#/dates/tools/${name}`);
    await page.locator('.tool-nothing').waitFor();
    await example(page);
    const text = await page.locator('.tools').evaluate((root) => {
      const skip = 'select, option, .tool-result, .tool-steps, strong';
      return [...root.querySelectorAll('label, th, h2, h3, h4, button, legend, .field-hint')]
        .filter((one) => !one.matches(skip))
        .map((one) => one.textContent)
        .join(' ');
    });
    assert.doesNotMatch(text, /[\u4e00-\u9fff]/, name);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${name} is ${wider} wider than the screen`);
  }
  await picture(page, 'dates-tools-extended');
  assert.deepEqual(troubles(app), []);
});
