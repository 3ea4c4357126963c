// The screen 規則: the rule book, the standard of a day, the register of sources.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations, openApp, picture, troubles, viewports } from './harness.mjs';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

const hash = (page) => page.evaluate(() => location.hash);
const lines = (page) => page.locator('.rule-lines li');
const go = (page, to) =>
  page.evaluate((to) => {
    location.hash = to;
  }, to);
const titled = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);

/** axe in both themes, on a desktop and a phone. */
async function passesAxe(page, what) {
  const size = page.viewportSize();
  for (const viewport of Object.values(viewports)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${what}, ${viewport.width}, ${colorScheme}`);
    }
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}

test('a rule is found as one types, by code and by words', async (t) => {
  const app = await openApp(t, { hash: '#/rules' });
  const { page } = app;
  await lines(page).first().waitFor();
  const all = await lines(page).count();
  assert.ok(all > 200, `${all} rules, codes and conditions`);
  const search = page.locator('#rule-search');
  await search.fill('e5007');
  await page.locator('#rule-E5007').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.rule-lines li').length < 5);
  assert.match(await lines(page).first().innerText(), /E5007[^]*BA 碼單筆紀錄超過 3 小時[^]*錯誤/);
  await search.fill('overlap');
  await page.locator('.rule-count', { hasText: `共 ${all} 條` }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.rule-lines li').length > 2);
  await search.fill('E5070');
  const meant = page.locator('.rule-none a', { hasText: 'E5007' });
  await meant.waitFor();
  await passesAxe(page, 'nothing found');
  await meant.click();
  await page.locator('h2', { hasText: 'BA 碼單筆紀錄超過 3 小時' }).waitFor();
  assert.equal(await hash(page), '#/rules/book/E5007');
  await titled(page, 'rule-title');
  assert.deepEqual(troubles(app), []);
});

test('the list is narrowed by severity, place, scope and edition', async (t) => {
  const app = await openApp(t, { hash: '#/rules/book' });
  const { page } = app;
  await lines(page).first().waitFor();
  const all = await lines(page).count();
  await page.selectOption('#rule-severity', { label: '警告' });
  await page.waitForFunction((all) => document.querySelectorAll('.rule-lines li').length < all, all);
  const badges = await page.locator('.rule-lines .rule-badge').allInnerTexts();
  assert.ok(badges.length > 0 && badges.every((badge) => badge.includes('警告')));
  await page.getByRole('button', { name: '清除條件' }).click();
  await page.selectOption('#rule-sort', { label: '僅支付系統能判斷' });
  await page.locator('#rule-E5100').waitFor();
  assert.equal(await lines(page).count(), 44);
  await page.selectOption('#rule-sort', { label: '加計條件' });
  await page.locator('#rule-AA05-R4').waitFor();
  await page.getByRole('button', { name: '清除條件' }).click();
  await page.selectOption('#rule-edition', { label: '107年12月版（新基準）' });
  await page.waitForFunction((all) => document.querySelectorAll('.rule-lines li').length < all, all);
  assert.equal(await page.locator('#rule-E5007').count(), 1, 'its three hours hold since then');
  await picture(page, 'rules-list');
  await passesAxe(page, 'list');
  assert.deepEqual(troubles(app), []);
});

test('the page of a rule says why, what to do, by which source, with examples as tables', async (t) => {
  const app = await openApp(t, { hash: '#/rules/book/E5007' });
  const { page, requests } = app;
  const rule = page.locator('.rule-page');
  await rule.locator('.example-records').first().waitFor();
  assert.match(
    await rule.innerText(),
    /E5007[^]*錯誤[^]*為什麼[^]*3 小時為上限[^]*怎麼處理[^]*拆成[^]*依據[^]*S3-3\.1[^]*適用的數值[^]*107\/12\/01[^]*180[^]*官方/,
  );
  // What is in force today is marked.
  assert.match(await rule.locator('.rule-values .is-now').innerText(), /107\/12\/01[^]*180[^]*今天適用/);
  const fails = rule.locator('.example').first();
  assert.match(await fails.innerText(), /共 181 分鐘，超過每筆上限 180 分鐘[^]*115\/07\/01[^]*09:00[^]*12:01[^]*BA07/);
  assert.equal(await fails.locator('.is-marked').count(), 1);
  assert.equal(await rule.locator('pre').count(), 0, 'no raw JSON');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await passesAxe(page, 'a rule');
  await picture(page, 'rules-page');
  // Each file once, and only from our own place.
  assert.equal(requests.filter((request) => /rule-(book|examples)\.json/.test(request)).length, 2);
  await rule.getByRole('link', { name: /E5003/ }).click();
  await page.locator('h2', { hasText: '服務時間短於代碼規定' }).waitFor();
  await titled(page, 'rule-title');
  await page.goBack();
  await page.locator('h2', { hasText: 'BA 碼單筆紀錄超過 3 小時' }).waitFor();
  await page.getByRole('link', { name: '到檢核看這條規則的問題' }).click();
  assert.equal(await hash(page), '#/check/findings?rule=E5007');
  assert.deepEqual(troubles(app), []);
});

test('codes that only the payment system knows, and conditions of surcharges, have pages too', async (t) => {
  const app = await openApp(t, { hash: '#/rules/book/e5100' });
  const { page } = app;
  await page.locator('#rule-title').waitFor();
  assert.match(await page.locator('.rule-page').innerText(), /E5100[^]*僅支付系統能判斷[^]*為什麼這裡不檢核/);
  await go(page, '#/rules/book/AA05-R4');
  await page.locator('h2', { hasText: '達年齡且經確診之失智症' }).waitFor();
  assert.match(await page.locator('.rule-page').innerText(), /加計條件[^]*S3-4\.1/);
  await go(page, '#/rules/book/nothing-such');
  await page.locator('h2', { hasText: '沒有「nothing-such」' }).waitFor();
  await passesAxe(page, 'an unknown rule');
  // An example that brings a case shows it as a table of its own.
  await go(page, '#/rules/book/E5002');
  await page.locator('.example-beside').first().waitFor();
  assert.match(await page.locator('.example-beside').first().innerText(), /個案/);
  assert.deepEqual(troubles(app), []);
});

test('a rule book that cannot be fetched says so, and can be asked for again', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.route(/rule-book\.json/, (route) => route.abort());
  await go(page, '#/rules');
  const failure = page.locator('#rules [role="alert"]');
  await failure.waitFor();
  assert.match(await failure.innerText(), /無法載入/);
  await passesAxe(page, 'failed');
  await page.unroute(/rule-book\.json/);
  await page.getByRole('button', { name: '再試一次' }).click();
  await lines(page).first().waitFor();
});

test('the standard of any day: prices, and the days on which something changed', async (t) => {
  const app = await openApp(t, { hash: '#/rules/standard?on=2018-12-01&code=BA02' });
  const { page } = app;
  const row = page.locator('.standard-table tbody tr');
  await row.first().waitFor();
  assert.equal(await row.count(), 1);
  assert.match(await row.innerText(), /BA02[^]*基本日常照顧[^]*30分鐘[^]*195[^]*235[^]*107\/12\/01/);
  assert.equal(await page.locator('#standard-day').inputValue(), '107/12/01');
  await page.locator('.day-edition', { hasText: '107年12月版' }).waitFor();
  // Every day of the value.
  await row.locator('summary').click();
  assert.match(await row.locator('.history').innerText(), /107\/04\/01[^]*107\/12\/01[^]*111\/02\/01/);
  await page.locator('#change-before').click();
  await page.locator('.day-edition', { hasText: '107年4月版' }).waitFor();
  assert.equal(await page.locator('#standard-day').inputValue(), '107/04/01');
  await page.locator('#change-after').click();
  await page.locator('.day-edition', { hasText: '107/12/01' }).waitFor();
  // Typed in either form.
  const day = page.locator('#standard-day');
  await day.fill('2022-02-01');
  await day.press('Enter');
  await page.locator('.day-edition', { hasText: '111年2月版' }).waitFor();
  await day.fill('rubbish');
  await day.press('Enter');
  await page.locator('#standard-day-error').waitFor();
  await passesAxe(page, 'no day');
  await day.fill('1060101');
  await day.press('Enter');
  await page.locator('.message', { hasText: '基準的資料從 107/04/01 開始' }).waitFor();
  await page.locator('#standard-today').click();
  await row.first().waitFor();
  await page.locator('#standard-find').fill('');
  await page.selectOption('#standard-family', 'D');
  await page.waitForFunction(() => document.querySelector('.standard-table tbody th').textContent.startsWith('DA'));
  assert.deepEqual(troubles(app), []);
});

test('what no source states is said to be unknown, what counties set is said to be theirs', async (t) => {
  const app = await openApp(t, { hash: '#/rules/standard?on=2026-11-26&find=OT01' });
  const { page } = app;
  const row = page.locator('.standard-table tbody tr');
  await row.first().waitFor();
  assert.match(await row.first().innerText(), /OT01[^]*查無/);
  await page.locator('#standard-find').fill('交通接送');
  await page.locator('.standard-table tr', { hasText: 'DA01' }).filter({ hasText: '縣市訂定' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('every group of the standard is shown with source and confidence', async (t) => {
  const app = await openApp(t, { hash: '#/rules/standard?on=2024-05-01' });
  const { page } = app;
  const groups = ['prices', 'quotas', 'copayment', 'surcharges', 'limits', 'terms', 'numbers', 'lists', 'policies', 'editions', 'calendar'];
  const expected = {
    prices: /BA01[^]*260[^]*310/,
    quotas: /第 7 級[^]*32,090[^]*48,510[^]*2,400/,
    copayment: /第一類 0%、第二類 5%、第三類 16%/,
    surcharges: /AA05[^]*200/,
    limits: /每日最多/,
    terms: /留用區間月數[^]*6[^]*30/,
    numbers: /BA 碼每筆最長（分鐘）[^]*180/,
    lists: /彈性服務[^]*BA01/,
    policies: /亦可改採/,
    editions: /107年12月版[^]*107\/12\/01/,
    calendar: /開國紀念日/,
  };
  for (const group of groups) {
    await go(page, `#/rules/standard?on=2024-05-01&show=${group}`);
    await page.locator(`.standard-groups [aria-current][href*="show=${group}"]`).waitFor();
    const table = page.locator('.standard-table');
    await table.waitFor();
    assert.match(await page.locator('#standard-lines').innerText(), expected[group], group);
    const rows = await table.locator('tbody tr').count();
    assert.ok(rows > 0, group);
    const cited = await table.locator('tbody tr:has(.chip):has(.source-id)').count();
    assert.equal(cited, rows, `${group}: every row says its source and how sure it is`);
    // axe looks at every cell; a few of each kind are enough of the long ones.
    if (rows > 40) await page.locator('#standard-find').fill(group === 'lists' ? 'aa' : 'BA0');
    await page.waitForFunction(() => document.querySelectorAll('.standard-table tbody tr').length <= 40);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('.history')) details.open = true;
    });
    await passesAxe(page, group);
    if (['prices', 'quotas', 'policies', 'calendar'].includes(group)) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('.history')) details.open = false;
      });
      await picture(page, `rules-standard-${group}`);
    }
    if (rows > 40) await page.locator('#standard-find').fill('');
  }
  assert.deepEqual(troubles(app), []);
});

test('what is shown is saved for a spreadsheet and printed', async (t) => {
  const app = await openApp(t, { hash: '#/rules/standard?on=2018-12-01&show=prices', acceptDownloads: true });
  const { page } = app;
  await page.locator('.standard-table').waitFor();
  await page.selectOption('#standard-family', 'BA');
  await page.waitForFunction(() => [...document.querySelectorAll('.standard-table tbody th')].every((th) => th.textContent.startsWith('BA')));
  const rows = await page.locator('.standard-table tbody tr').count();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#standard-csv')]);
  assert.equal(download.suggestedFilename(), '基準-支付價格-2018-12-01.csv');
  const text = fs.readFileSync(await download.path(), 'utf8');
  assert.equal(text.charCodeAt(0), 0xfeff, 'Excel takes it for UTF-8');
  assert.equal(text.trim().split('\n').length, rows + 1);
  assert.match(text, /BA02,基本日常照顧,30分鐘,195,235,107\/12\/01/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.standard-search').isVisible(), false);
  assert.equal(await page.locator('.standard-table').isVisible(), true);
  fs.mkdirSync(pictures, { recursive: true });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: path.join(pictures, 'rules-standard-print.png') });
  await go(page, '#/rules/book/E5010');
  await page.locator('.example-records').first().waitFor();
  await page.screenshot({ path: path.join(pictures, 'rules-page-print.png'), fullPage: true });
  assert.deepEqual(troubles(app), []);
});

test('a source says what rests on it, and leads there', async (t) => {
  const app = await openApp(t, { hash: '#/rules/sources' });
  const { page } = app;
  await page.locator('.source-counts', { hasText: '條規則' }).first().waitFor();
  assert.match(await page.locator('.register').innerText(), /107年支付新制11月改版說明（v1）[^]*S3[^]*107-11-14/);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('.register details')) details.open = true;
  });
  await passesAxe(page, 'register');
  await picture(page, 'rules-sources');
  await page.locator('#source-S3-3-1').click();
  await titled(page, 'source-title');
  const source = page.locator('.source-shelf');
  assert.match(await source.innerText(), /S3-3\.1[^]*文件[^]*107年支付新制11月改版說明[^]*BA 碼每筆最長（分鐘）[^]*E5007/);
  await passesAxe(page, 'a source');
  await source.getByRole('link', { name: 'BA 碼每筆最長（分鐘）' }).click();
  const row = page.locator('.standard-table tbody tr');
  await row.first().waitFor();
  assert.match(await row.first().innerText(), /BA 碼每筆最長（分鐘）[^]*180/);
  await go(page, '#/rules/sources/nothing');
  await page.locator('#source-title', { hasText: '來源登錄裡沒有' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a changed standard is what is shown', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const standard = await page.evaluate(async () => (await fetch('standard.json')).json());
  standard.codes.BA.find(({ code }) => code === 'BA02').prices.at(-1).value.price = 777;
  await page.evaluate((text) => localStorage.setItem('ltc-basis', text), JSON.stringify(standard));
  // Else what is fetched when the page is idle would be cut off.
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.locator('#loading').waitFor({ state: 'detached' });
  await go(page, '#/rules/standard?code=BA02');
  await page.locator('.standard-table tbody tr', { hasText: '777' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a reading that was chosen in the settings is said beside the default', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.evaluate(() => localStorage.setItem('ltc-policies', '{"quota_edge":"whole_unit_self_paid"}'));
  // Else what is fetched when the page is idle would be cut off.
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.locator('#loading').waitFor({ state: 'detached' });
  await go(page, '#/rules/standard?show=policies');
  await page.locator('.standard-table tr', { hasText: '您在設定改採：' }).waitFor();
  assert.equal(await page.locator('.chosen-reading').count(), 1);
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(troubles(app), []);
});

test('with the keyboard alone, in English', async (t) => {
  const app = await openApp(t, { hash: '#/rules' });
  const { page } = app;
  await lines(page).first().waitFor();
  await page.click('#language');
  await page.locator('#rules-title', { hasText: 'Rules' }).waitFor();
  await page.locator('#rule-search').focus();
  await page.keyboard.type('3 hours BA');
  await page.locator('#rule-E5007').waitFor();
  for (let tabs = 0; tabs < 12; tabs++) {
    if (await page.locator('#rule-E5007').evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await titled(page, 'rule-title');
  await page.locator('.example-records').first().waitFor();
  assert.match(await page.locator('.rule-page').innerText(), /What it checks[^]*Why[^]*What to do[^]*2018-12-01[^]*an? record may take 180/i);
  assert.doesNotMatch(await page.locator('.rule-page').innerText(), /[\u4e00-\u9fff]/, 'all of it is English');
  await passesAxe(page, 'English');
  await page.keyboard.press('Tab');
  // Back to where one was in the list.
  await page.goBack();
  await titled(page, 'rule-E5007');
  await go(page, '#/rules/standard?on=2022-02-01');
  await page.locator('.standard-table').waitFor();
  await page.locator('#change-before').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.hash.includes('2022-02-01'));
  await page.locator('#change-before').waitFor();
  assert.deepEqual(troubles(app), []);
});
