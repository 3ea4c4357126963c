// The whole task of the night before, by the keyboard alone: a month in, findings, repairs, one waived, a
// corrected workbook out, and back in. Not one request is made meanwhile.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

const HEADER =
  '身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘';

/** A service of 181 minutes (repairable), a duplicate (repairable), a worker in two homes, one that is fine. */
const MONTH = [
  HEADER,
  'A123456789,1150701,BA20,1,2,,B123456780,15,30,18,31',
  'A123456789,1150702,BA12,1,2,,B123456780,10,30,11,30',
  'A223456781,1150702,BA07,1,1,,B123456780,10,0,11,0',
  'A123456789,1150703,BA01,1,1,,B123456780,8,0,8,30',
  'A123456789,1150703,BA01,1,1,,B123456780,8,0,8,30',
  'A123456789,1150706,BA07,1,1,,B123456780,9,0,10,0',
].join('\n');

/** Tabs until the element with the focus is the wanted one; nobody tabs for ever. */
async function tabTo(page, selector, name) {
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      ([selector, name]) => {
        const at = document.activeElement;
        return at?.matches(selector) && (at.getAttribute('aria-label') ?? at.textContent).includes(name);
      },
      [selector, name],
    );
    if (found) return;
  }
  assert.fail(`the keyboard does not reach ${selector} ${name}`);
}

/** A number of the summary, by its label. */
const figure = (page, label) =>
  page.evaluate((label) => {
    const link = [...document.querySelectorAll('.check-figures a')].find((one) => one.textContent.includes(label));
    return Number(link.textContent.replace(label, '').match(/[\d,]+/)[0].replaceAll(',', ''));
  }, label);

test('from the file to the corrected workbook by the keyboard alone, and nothing leaves', async (t) => {
  const app = await openApp(t, { hash: '#/check', acceptDownloads: true });
  const { page, requests } = app;
  await page.locator('#check input[type=file]').first().waitFor({ state: 'attached' });
  // What the workers are made of is fetched with the first file.
  const own = (request) => /\/(engine|sheets)(-worker\.js|\.js|_bg\.wasm)$|\/texts-(zh|en)\.json$/.test(new URL(request).pathname);
  // The app is loaded when it has fetched what keeps it for later.
  while (!requests.some((request) => request.endsWith('/keeper.js'))) await page.waitForTimeout(50);
  const before = requests.length;

  // The key asks for the browser's own dialog, which is answered here: Playwright's does not always come.
  const choose = async (payload) => {
    await page.evaluate(() => {
      globalThis.asked = false;
      const answer = (event) => {
        event.preventDefault();
        globalThis.asked = true;
      };
      document.activeElement.addEventListener('click', answer, { once: true });
    });
    await page.keyboard.press('Space');
    await page.waitForFunction(() => globalThis.asked);
    await page.locator(':focus').setInputFiles(payload);
  };
  await tabTo(page, 'input[type=file]', '');
  await choose({ name: '七月.csv', mimeType: 'text/csv', buffer: Buffer.from(MONTH) });
  await page.locator('.finding-row').first().waitFor();
  const errors = await figure(page, '錯誤');
  assert.ok(errors >= 2, `${errors} errors`);

  // All repairs at once.
  await tabTo(page, 'button', '全部修正');
  await page.keyboard.press('Enter');
  await page.waitForFunction((errors) => {
    const link = [...document.querySelectorAll('.check-figures a')].find((one) => one.textContent.includes('錯誤'));
    return Number(link.textContent.match(/[\d,]+/)[0]) < errors;
  }, errors);

  // What is left is opened and waived with its reason.
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(page, '#finding-list', '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.finding-detail').waitFor();
  await tabTo(page, 'textarea', '');
  await page.keyboard.type('兩戶相鄰，同時照顧');
  await tabTo(page, 'button', '列為免檢核');
  await page.keyboard.press('Enter');
  await page.locator('.finding-detail', { hasText: '兩戶相鄰' }).waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'check-task-waived');

  // Out with the corrected workbook.
  await tabTo(page, 'a', '檔案與匯出');
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await tabTo(page, 'button', '官方格式活頁簿');
  await page.keyboard.press('Enter');
  const saved = await download;
  assert.match(saved.suggestedFilename(), /^ltc-115-07.*\.xlsx$/);
  const bytes = fs.readFileSync(await saved.path());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');

  // And in again, in place of the first: nothing is left to repair.
  const records = await figure(page, '紀錄');
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(page, 'input[type=file]', '');
  await choose({ name: saved.suggestedFilename(), mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('button', { name: /取代/ }).first().waitFor();
  await tabTo(page, 'button', '取代');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.check-figures')?.textContent.match(/已更改\s*0/));
  assert.equal(await figure(page, '紀錄'), records);
  await page.evaluate(() => (location.hash = '#/check/findings'));
  await page.locator('.finding-row').first().waitFor();
  assert.equal(await page.getByRole('button', { name: /全部修正 \([1-9]/ }).count(), 0);

  const made = requests.slice(before).filter((request) => !own(request) && !request.startsWith('blob:'));
  assert.deepEqual(made, [], 'no request is made while a month is checked, repaired and exported');
  assert.deepEqual(troubles(app), []);
});
