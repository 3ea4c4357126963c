// Findings and rules of the screen 檢核, with the real worker behind them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles, viewports } from './harness.mjs';

const HEADER =
  '身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘';

/** Records without a worker, one after the other, so that the list is longer than any screen. */
const MANY = 400;

/** A month with a service of 181 minutes, a worker in two homes at once, and many findings of one rule. */
function month() {
  const rows = [
    'A123456789,1150701,BA20,1,2,,B123456780,15,30,18,31',
    'A123456789,1150702,BA12,1,2,,B123456780,10,30,11,30',
    'A223456781,1150702,BA07,1,1,,B123456780,10,0,11,0',
  ];
  for (let place = 0; place < MANY; place += 1) {
    const day = String(1 + (place % 28)).padStart(2, '0');
    rows.push(`A223456781,11507${day},BA13,1,1,,,${6 + Math.floor(place / 28)},0,${6 + Math.floor(place / 28)},30`);
  }
  return [HEADER, ...rows].join('\n');
}

async function opened(t, options = {}) {
  const app = await openApp(t, { hash: '#/check', ...options });
  const { page } = app;
  const input = page.locator('#check input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles({ name: 'month.csv', mimeType: 'text/csv', buffer: Buffer.from(month()) });
  await page.locator('.finding-row').first().waitFor();
  return app;
}

const group = (page, rule) => page.locator('.group-row', { hasText: rule });
const rows = (page) => page.locator('.finding-row');
const focused = (page) => page.evaluate(() => document.activeElement?.id ?? '');
const total = async (page) => Number((await page.locator('.list-head [role=status]').textContent()).match(/[\d,]+/)[0].replaceAll(',', ''));

/** Narrows the list to a rule and waits until it is. */
async function narrow(page, rule) {
  const before = await total(page);
  await group(page, rule).click();
  await page.locator('.filter-chip', { hasText: rule }).waitFor();
  await page.waitForFunction((before) => !document.querySelector('.list-head [role=status]').textContent.startsWith(before), before.toLocaleString('en'));
}

test('a group narrows the list, and a finding opens beside it, by the keyboard alone', async (t) => {
  const app = await opened(t);
  const { page } = app;
  const groups = page.locator('#finding-groups');
  await groups.focus();
  await page.keyboard.press('Home');
  const active = await groups.getAttribute('aria-activedescendant');
  const name = await page.locator(`#${active} .code`).textContent();
  await page.keyboard.press('Enter');
  await page.locator('.filter-chip', { hasText: name }).waitFor();
  assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');

  await page.locator('#finding-list').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.finding-detail .code', { hasText: name }).first().waitFor();
  assert.equal(await focused(page), 'finding-title');
  await page.keyboard.press('Escape');
  await page.locator('.finding-detail').waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'finding-list');
  assert.deepEqual(troubles(app), []);
});

test('of a long list only the rows in sight stand in the page, and the last one is reached', async (t) => {
  const app = await opened(t);
  const { page } = app;
  await narrow(page, 'E1007');
  assert.equal(await total(page), MANY);
  assert.ok((await rows(page).count()) < 60);
  await page.locator('#finding-list').focus();
  await page.keyboard.press('End');
  const last = page.locator(`#finding-list-${MANY - 1}`);
  await last.locator('.row-title').waitFor();
  assert.equal(await last.getAttribute('aria-posinset'), String(MANY));
  assert.equal(await last.getAttribute('aria-setsize'), String(MANY));
  assert.equal(await page.locator('#finding-list').getAttribute('aria-activedescendant'), `finding-list-${MANY - 1}`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  const row = await page.locator('.finding-row[aria-selected="true"] .row-title').textContent();
  assert.equal(await page.locator('.detail-message').textContent(), row);
  assert.deepEqual(troubles(app), []);
});

test('a repair is shown before it is made, is made, and is taken back', async (t) => {
  const app = await opened(t);
  const { page } = app;
  await narrow(page, 'E5007');
  await rows(page).first().click();
  const change = page.locator('.repair-table').first().getByRole('row', { name: /結束時間/ });
  await change.waitFor();
  assert.deepEqual(await change.locator('td').allTextContents(), ['18:31', '17:00']);
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'check-finding-repair');
  await page.getByRole('button', { name: '套用此修正' }).click();
  await page.locator('.detail-gone').waitFor();
  assert.equal(await focused(page), 'finding-title');
  assert.deepEqual(await axeViolations(page), []);
  await page.locator('button', { hasText: '復原' }).first().click();
  await page.locator('.detail-message', { hasText: '181' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a cell is changed beside the finding; Escape leaves it as it was', async (t) => {
  const app = await opened(t);
  const { page } = app;
  await narrow(page, 'worker-double-booked');
  await rows(page).first().click();
  await page.locator('.record-table').waitFor();
  assert.ok((await page.locator('.day-overlap').count()) > 0);
  const bars = page.locator('.day-bar.is-concerned');
  assert.match(await bars.first().getAttribute('aria-label'), /BA\d\d .*–.*第 \d+ 列/);
  await picture(page, 'check-finding-overlap');
  const end = page.getByLabel(/^起始時間.*第 3 列/);
  await end.fill('23:00');
  await end.press('Escape');
  assert.equal(await end.inputValue(), '10:30');
  assert.equal(await page.locator('.finding-detail').count(), 1);
  await end.fill('11:00');
  await end.press('Enter');
  await page.locator('.detail-gone').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a waiver asks for its reason, stands, and is taken back', async (t) => {
  const app = await opened(t);
  const { page } = app;
  await narrow(page, 'worker-double-booked');
  await rows(page).first().click();
  const send = page.locator('.finding-detail .reason-form button[type=submit]');
  await send.click();
  assert.equal(await focused(page), 'waive-reason');
  assert.equal(await page.locator('#waive-reason').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await axeViolations(page), []);
  await page.locator('#waive-reason').fill('家屬在場，已與個案確認');
  await send.click();
  await page.locator('.waived-note', { hasText: '家屬在場' }).waitFor();
  await page.locator('.waived-note button').click();
  await page.locator('#waive-reason').waitFor();
  assert.notEqual(await focused(page), '', 'the focus is not lost');

  // All of the filter, and back.
  await page.getByRole('button', { name: '全部免檢核…' }).click();
  await page.locator('#waive-all-reason').fill('督導已確認');
  await page.locator('.waive-all button[type=submit]').click();
  await page.locator('.waived-note', { hasText: '督導已確認' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('what is searched for is found, and nothing found says so', async (t) => {
  const app = await opened(t);
  const { page } = app;
  const all = await total(page);
  await page.locator('#finding-search').fill('A123456789');
  await page.waitForFunction((all) => !document.querySelector('.list-head [role=status]').textContent.startsWith(all), all.toLocaleString('en'));
  assert.ok((await total(page)) < all);
  assert.ok(!(await page.evaluate(() => location.hash)).includes('A123456789'), 'nobody is named in the address');
  await page.locator('#finding-search').fill('沒有這個');
  await page.locator('.list-empty').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(troubles(app), []);
});

test('rules: unchecked ones first by what they lack; a page opens and leads back', async (t) => {
  const app = await opened(t);
  const { page } = app;
  await page.getByRole('link', { name: /規則與未檢核/ }).or(page.getByRole('button', { name: /規則與未檢核/ })).first().click();
  const first = page.locator('.rule-section').first();
  await first.waitFor();
  assert.match(await first.locator('h3').textContent(), /未檢核/);
  assert.ok((await first.locator('.need').count()) > 1);
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'check-rules');
  await page.locator('#rule-search').fill('E5007');
  await page.locator('.rule-name', { hasText: 'E5007' }).click();
  await page.locator('.rule-book h3').first().waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.getByRole('button', { name: '返回規則清單' }).click();
  await page.locator('.rules-view').waitFor();
  assert.deepEqual(troubles(app), []);
});

for (const [name, options] of [
  ['in English and dark', { colorScheme: 'dark', english: true }],
  ['on a phone', { viewport: viewports.phone }],
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
]) {
  test(`findings ${name}: axe is content and nothing is cut off`, async (t) => {
    const { english, ...rest } = options;
    const app = await opened(t, rest);
    const { page } = app;
    if (english) {
      await page.locator('#language').click();
      await page.getByText('findings').first().waitFor();
    }
    const sound = async () => {
      assert.deepEqual(await axeViolations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    };
    await sound();
    await narrow(page, 'worker-double-booked');
    await rows(page).first().click();
    await page.locator('.record-table').waitFor();
    await sound();
    if (rest.viewport) {
      assert.ok(!(await page.locator('#finding-list').isVisible()), 'the finding stands in place of the list');
      assert.equal(await focused(page), 'finding-title');
      await page.getByRole('button', { name: '返回清單' }).click();
      await page.locator('#finding-list').waitFor();
      assert.equal(await focused(page), 'finding-list');
    }
    assert.deepEqual(troubles(app), []);
  });
}
