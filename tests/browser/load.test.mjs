// 檢核: files are chosen, dropped, cancelled, refused, mapped, kept and restored; what is made of them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

const example = fs.readFileSync(new URL('../../web/examples/check-month.csv', import.meta.url), 'utf8');
const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const month = file('七月.csv', example);

/** The same table under headers that no program knows. */
const odd = example.replace('身分證字號,服務日期(請輸入7碼),服務項目代碼', '案主,哪一天,做了什麼');

/** Many records: the month again and again, with other clients. */
function many(times) {
  const [head, ...rows] = example.trim().split('\n');
  const all = Array.from({ length: times }, () => rows.join('\n'));
  return [head, ...all].join('\n');
}

const open = async (t, options) => {
  const app = await openApp(t, { hash: '#/check', ...options });
  await app.page.locator('#check-files').waitFor({ state: 'attached' });
  return app;
};
const choose = (page, files) => page.setInputFiles('#check-files', files);
const loaded = (page) => page.locator('.check-summary').waitFor();
const idle = (page) => page.locator('#check-cancel').waitFor({ state: 'detached' });
const figures = (page) => page.locator('.check-figures').innerText();
const said = (page) => page.locator('#check-announcement').textContent();
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const show = (page, name) => page.locator('.check-tab', { hasText: name }).click();

test('the empty screen, in both themes and languages', async (t) => {
  const app = await open(t);
  await picture(app.page, 'check-empty');
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.locator('#language').click();
  await app.page.getByRole('button', { name: 'Look at an example' }).waitFor();
  assert.deepEqual(await axeViolations(app.page), []);
  assert.deepEqual(troubles(app), []);
});

test('the example shows what the screen does, and no request leaves', async (t) => {
  const app = await open(t);
  await app.page.locator('#check-example').click();
  await loaded(app.page);
  assert.match(await said(app.page), /^檢核完成：99/);
  assert.match(await figures(app.page), /錯誤\s*[1-9]/);
  // What is fetched at first use, such as the engine, is there by now.
  const before = app.requests.length;
  await show(app.page, '檔案與匯出');
  const saved = app.page.waitForEvent('download');
  await app.page.locator('#check-export-csv').click();
  assert.equal((await saved).suggestedFilename(), 'ltc-115-07-findings.csv');
  // A new address within the page lets Chromium look for the page's icon.
  const asked = app.requests.slice(before).filter((request) => !/^blob:|\/icon-/.test(request));
  assert.deepEqual(asked, []);
  await picture(app.page, 'check-files');
  assert.deepEqual(await axeViolations(app.page), []);
  assert.deepEqual(troubles(app), []);
});

test('a dropped file is checked, and the example gives way to it', async (t) => {
  const app = await open(t);
  await app.page.locator('#check-example').click();
  await loaded(app.page);
  const dropped = await app.page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], '八月.csv'));
    return data;
  }, example);
  await app.page.dispatchEvent('.site-footer', 'dragenter', { dataTransfer: dropped });
  await app.page.locator('.check-cover').waitFor();
  await app.page.dispatchEvent('.site-footer', 'drop', { dataTransfer: dropped });
  await app.page.locator('.check-cover').waitFor({ state: 'detached' });
  await show(app.page, '檔案與匯出');
  await app.page.getByRole('heading', { name: '八月.csv' }).waitFor();
  assert.equal(await app.page.locator('.check-file').count(), 1, 'without a question');
  assert.deepEqual(troubles(app), []);
});

test('a load is cancelled by key; what was there before is there', async (t) => {
  const app = await open(t);
  await choose(app.page, month);
  await loaded(app.page);
  const before = await figures(app.page);
  // Long enough for axe to look at the page meanwhile.
  await choose(app.page, file('很大.csv', many(6000)));
  await app.page.locator('#check-cancel').waitFor();
  assert.equal(await focused(app.page), 'check-cancel');
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.keyboard.press('Escape');
  await idle(app.page);
  assert.match(await said(app.page), /已取消/);
  assert.equal(await figures(app.page), before);
  assert.equal(await focused(app.page), 'check-view');
  assert.deepEqual(troubles(app), []);
});

test('files that cannot be read are listed, others are read', async (t) => {
  const app = await open(t);
  await choose(app.page, [file('照片.pdf', '%PDF-1.7 …'), month, file('空.csv', '')]);
  await loaded(app.page);
  await idle(app.page);
  const refused = app.page.locator('#check-refused');
  await refused.waitFor();
  assert.deepEqual(await refused.locator('strong').allTextContents(), ['照片.pdf', '空.csv']);
  assert.equal(await focused(app.page), 'check-refused');
  assert.match(await figures(app.page), /99/);
  await picture(app.page, 'check-refused');
  assert.deepEqual(await axeViolations(app.page), []);
  assert.deepEqual(troubles(app), []);
});

test('a file that is gone when its turn comes is told so', async (t) => {
  const app = await open(t);
  const gone = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-')), '不見了.csv');
  fs.writeFileSync(gone, example);
  const big = gone.replace('不見了', '很大');
  fs.writeFileSync(big, many(300));
  await choose(app.page, [big, gone]);
  fs.rmSync(path.dirname(gone), { recursive: true });
  await app.page.locator('#check-refused', { hasText: '不見了.csv' }).waitFor();
  assert.match(await app.page.locator('#check-refused').innerText(), /打不開/);
  assert.equal(await app.page.locator('#check-notice').count(), 0, 'the worker is alive');
  assert.deepEqual(troubles(app), []);
});

test('a file that is gone before the page looked at it is not called empty', async (t) => {
  const app = await open(t);
  const gone = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-')), '不見了.csv');
  fs.writeFileSync(gone, example);
  await app.page.route('**/gone', (route) => {
    fs.rmSync(path.dirname(gone), { recursive: true });
    return route.fulfill();
  });
  // Between the choice and what the app does about it.
  await app.page.evaluate(() => {
    const wait = () => {
      const request = new XMLHttpRequest();
      request.open('GET', 'gone', false);
      request.send();
    };
    document.addEventListener('change', wait, { capture: true, once: true });
  });
  await choose(app.page, gone);
  await app.page.locator('#check-refused', { hasText: '不見了.csv' }).waitFor();
  assert.match(await app.page.locator('#check-refused').innerText(), /打不開/);
  assert.deepEqual(troubles(app), []);
});

test('further records replace those that are there, or join them', async (t) => {
  const app = await open(t);
  await choose(app.page, month);
  await loaded(app.page);
  await choose(app.page, file('再一份.csv', example));
  await app.page.locator('.check-dialog').waitFor();
  await picture(app.page, 'check-where');
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.keyboard.press('Escape');
  await app.page.locator('.check-dialog').waitFor({ state: 'detached' });
  assert.match(await figures(app.page), /\b99\b/);
  await choose(app.page, file('再一份.csv', example));
  await app.page.locator('#check-add').click();
  await app.page.locator('.check-figures', { hasText: '198' }).waitFor();
  await choose(app.page, file('再一份.csv', example));
  await app.page.locator('#check-replace').click();
  await app.page.locator('.check-figures', { hasText: /\b99\b/ }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('columns are chosen once, and known the next time', async (t) => {
  const app = await open(t);
  await choose(app.page, file('自訂.csv', odd));
  await app.page.locator('#check-map-title').waitFor();
  assert.equal(await focused(app.page), 'check-map-title');
  await picture(app.page, 'check-columns');
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.locator('#check-map-use').click();
  assert.equal(await focused(app.page), 'check-missing', 'what is missing is told');
  await app.page.locator('#check-column-0').selectOption('client');
  await app.page.locator('#check-column-1').selectOption('date');
  // The mouse's way.
  await app.page
    .locator('.check-field', { hasText: /代碼/ })
    .first()
    .dragTo(app.page.locator('.check-map-table th').nth(2));
  await app.page.locator('#check-missing').waitFor({ state: 'detached' });
  await app.page.locator('#check-map-use').click();
  await loaded(app.page);
  const first = await figures(app.page);
  const kept = await app.page.evaluate(() => localStorage.getItem('ltc-mappings'));
  assert.ok(kept.includes('哪一天') && !kept.includes('A100000010'), 'headers, nothing of what stands below');
  await app.page.reload();
  await app.page.locator('#check-files').waitFor({ state: 'attached' });
  await choose(app.page, file('下個月.csv', odd));
  await loaded(app.page);
  assert.match(await app.page.locator('#check-notice').innerText(), /下個月\.csv/);
  assert.equal(await figures(app.page), first);
  assert.deepEqual(troubles(app), []);
});

test('work is kept only if a person wants that, and comes back in another tab', async (t) => {
  const app = await open(t);
  const context = app.page.context();
  const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await choose(app.page, month);
  await loaded(app.page);
  assert.ok(!(await databases(app.page)).includes('ltc-work'), 'nothing is kept unasked');
  await app.page.evaluate(() => {
    localStorage.setItem('ltc-keep', '1');
    dispatchEvent(new CustomEvent('ltc-settings'));
  });
  await show(app.page, '檔案與匯出');
  await app.page.locator('#check-told-codes').fill('BA');
  await app.page.locator('#check-tell').click();
  await app.page.locator('#check-toast').waitFor();
  const before = await figures(app.page);
  // Written when the browser is done with it.
  await app.page.waitForTimeout(500);
  await app.page.close();
  const page = await context.newPage();
  await page.goto(app.url);
  await page.locator('#check-notice').waitFor();
  assert.match(await page.locator('#check-notice').innerText(), /已還原.*1 個檔案，1 個動作/);
  assert.equal(await figures(page), before);
  await page.keyboard.press('Control+z');
  await page.locator('#check-toast', { hasText: '已復原' }).waitFor();
  await page.evaluate(() => {
    localStorage.removeItem('ltc-keep');
    dispatchEvent(new CustomEvent('ltc-settings'));
  });
  await page.reload();
  await page.locator('#check-example').waitFor();
  assert.ok(!(await databases(page)).includes('ltc-work'));
});

test('back and forward go from view to view, and nobody is named in the address', async (t) => {
  const app = await open(t, { hash: '#/check/records?worst=error' });
  const current = () => app.page.locator('.check-tab[aria-current]').innerText();
  await choose(app.page, month);
  await loaded(app.page);
  assert.match(await current(), /紀錄/);
  await show(app.page, '個案');
  assert.equal(await focused(app.page), 'check-view');
  assert.match(app.page.url(), /#\/check\/clients$/);
  await app.page.goBack();
  await app.page.locator('.check-tab[aria-current]', { hasText: '紀錄' }).waitFor();
  assert.match(app.page.url(), /#\/check\/records\?worst=error$/);
  await app.page.goForward();
  await app.page.locator('.check-tab[aria-current]', { hasText: '個案' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a sheet of paper to sign', async (t) => {
  const app = await open(t);
  await choose(app.page, month);
  await loaded(app.page);
  await show(app.page, '檔案與匯出');
  await app.page.locator('#check-export-print').click();
  await app.page.locator('.check-paper').waitFor();
  assert.equal(await focused(app.page), 'check-print');
  assert.match(await app.page.locator('.check-paper').innerText(), /E5007/);
  await picture(app.page, 'check-paper');
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.keyboard.press('Escape');
  await app.page.locator('.check-paper').waitFor({ state: 'detached' });
  assert.deepEqual(troubles(app), []);
});

test('what is told is checked where it is typed', async (t) => {
  const app = await open(t);
  await choose(app.page, month);
  await loaded(app.page);
  await show(app.page, '檔案與匯出');
  await app.page.locator('#check-told-asof').fill('昨天');
  await app.page.locator('#check-tell').click();
  await app.page.locator('#check-told-wrong').waitFor();
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.locator('#check-told-wrong').getByRole('button').click();
  assert.equal(await focused(app.page), 'check-told-asof');
  await app.page.locator('#check-told-asof').fill('116/01/05');
  await app.page.locator('#check-tell').click();
  await app.page.locator('#check-toast').waitFor();
  assert.match(await app.page.locator('.check-stamp').innerText(), /116\/01\/05/);
  assert.match(await figures(app.page), /錯誤\s*[1-9]\d/, 'the deadline is over');
  assert.deepEqual(troubles(app), []);
});

test('a worker that ends is started anew with the work; what ended it twice is not tried again', async (t) => {
  // A worker as it is, but for one file that ends it.
  const worker = fs.readFileSync(new URL('../../dist/engine-worker.js', import.meta.url), 'utf8');
  const deadly = `${worker}
    const own = onmessage;
    onmessage = (event) => {
      const { id, type, options } = event.data;
      if (type === 'load' && options.includes('致命')) postMessage({ id, type: 'died', message: 'unreachable' });
      else own(event);
    };`;
  const app = await openApp(t, { serviceWorkers: 'block' });
  await app.page.route('**/engine-worker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: deadly }),
  );
  await app.page.goto(`${app.url}#/check`);
  await choose(app.page, month);
  await loaded(app.page);
  await show(app.page, '檔案與匯出');
  await app.page.locator('#check-told-codes').fill('BA');
  await app.page.locator('#check-tell').click();
  await app.page.locator('#check-toast').waitFor();
  const before = await figures(app.page);
  const refused = app.page.locator('#check-refused');
  for (const why of [/中斷了，檔案沒有讀入/, /中斷了，檔案沒有讀入/, /不再讀取/]) {
    await choose(app.page, [file('致命.csv', example), file('空.csv', '')]);
    await refused.filter({ hasText: '空.csv' }).waitFor();
    assert.match(await refused.innerText(), why);
    assert.equal(await figures(app.page), before);
    const notice = app.page.locator('#check-notice');
    assert.equal(await notice.count(), why.source.includes('不再') ? 0 : 1);
    await refused.getByRole('button').click();
  }
  await app.page.locator('h1').click();
  await app.page.keyboard.press('Control+z');
  await app.page.locator('#check-toast', { hasText: '已復原' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('files that cannot be fetched are not the fault of the month that was dropped', async (t) => {
  const app = await openApp(t, { serviceWorkers: 'block' });
  const { page } = app;
  await page.goto(`${app.url}#/check`);
  await page.locator('#check-files').waitFor({ state: 'attached' });
  const refused = page.locator('#check-refused');
  for (const part of ['**/texts-*.json', '**/engine_bg.wasm', '**/engine-worker.js']) {
    await page.route(part, (route) => route.abort());
    await page.reload();
    await page.locator('#check-files').waitFor({ state: 'attached' });
    // More often than what ends the worker by itself is tried.
    for (let times = 0; times < 3; times += 1) {
      await choose(page, month);
      await refused.waitFor();
      assert.match(await refused.innerText(), /無法下載[^]*確認網路/, part);
      await idle(page);
      assert.equal(await page.locator('#check-notice').count(), 0, 'nothing was interrupted');
      await refused.getByRole('button').click();
      await refused.waitFor({ state: 'detached' });
      await idle(page);
    }
    await page.unroute(part);
    const again = page.locator('#check-revive');
    if ((await again.count()) > 0) await again.click();
    await choose(page, month);
    await loaded(page);
  }
});
