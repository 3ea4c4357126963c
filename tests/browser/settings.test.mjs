// The screens about the app itself: settings, about; what is stored, and that it can be erased.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const focused = (page) => page.evaluate(() => document.activeElement.id);
const go = (page, to) =>
  page.evaluate((to) => {
    location.hash = to;
  }, to);

async function reload(page) {
  await page.reload();
  await page.locator('#loading').waitFor({ state: 'detached' });
}

/** Counts the events that tell the other programs of a changed setting. */
function countTold(page) {
  return page.evaluate(() => {
    globalThis.told = 0;
    addEventListener('ltc-settings', () => {
      globalThis.told += 1;
    });
  });
}

/** A database like the one of the screen 檢核, which lets go when it is to be deleted. */
function putWork(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('ltc-work', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('month').put('A123456789', 1);
        request.onsuccess = () => {
          request.result.onversionchange = () => request.result.close();
          resolve();
        };
        request.onerror = reject;
      }),
  );
}

const databases = (page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('every screen of the frame passes axe in both themes and languages', async (t) => {
  const app = await openApp(t, { hash: '#/settings' });
  const { page } = app;
  for (const lang of ['zh', 'en']) {
    for (const theme of ['light', 'dark']) {
      await page.selectOption('#theme', theme);
      for (const screen of ['settings', 'about', 'dates', 'course', 'rules', 'check']) {
        await go(page, `#/${screen}`);
        await page.locator('h1:visible').first().waitFor();
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.locator('#opening').waitFor({ state: 'detached' });
        assert.deepEqual(await axeViolations(page), [], `${screen}, ${lang}, ${theme}`);
      }
      await go(page, '#/settings');
    }
    await page.selectOption('#theme', 'system');
    for (const screen of ['settings', 'about', 'dates', 'course', 'rules']) {
      await go(page, `#/${screen}`);
      await page.locator('h1:visible').first().waitFor();
      await page.locator('#opening').waitFor({ state: 'detached' });
      await page.evaluate(() => document.activeElement.blur());
      await picture(page, `frame-${screen}-${lang}`);
    }
    await page.click('#language');
    await go(page, '#/settings');
  }
  assert.deepEqual(troubles(app), []);
});

test('a policy changes the result, is remembered and said', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.selectOption('#examples', '0');
  await page.locator('#ledger-care').waitFor();
  await countTold(page);
  await page.locator('.to-settings').click();
  await page.locator('#policies').waitFor();
  assert.equal(await page.locator('.policies select').count(), 20);
  assert.equal(await page.locator('#choices-differ').count(), 0);
  await page.selectOption('#policy-copay_rounding', 'per_line_floor');
  await page.locator('#basis-on').fill('107/13/01');
  await page.locator('#basis-on').blur();
  assert.equal(await page.locator('#basis-on').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('#basis-on').inputValue(), '107/13/01', 'what was typed stays');
  await page.getByRole('button', { name: /107\/12\/01/ }).click();
  assert.equal(await page.locator('#basis-on').inputValue(), '107/12/01');
  assert.deepEqual(await stored(page), {
    'ltc-basis-on': '2018-12-01',
    'ltc-policies': '{"copay_rounding":"per_line_floor"}',
  });
  assert.equal(await page.evaluate(() => globalThis.told), 3);
  await go(page, '#/plan');
  assert.match(await page.locator('#choices-differ').innerText(), /1 項讀法、試算與加計一律依 107\/12\/01/);
  assert.match(await page.locator('#stamp').innerText(), /10712/);
  await picture(page, 'frame-choices');
  await reload(page);
  await page.locator('#choices-differ a').click();
  assert.equal(await page.locator('#policy-copay_rounding').inputValue(), 'per_line_floor');
  assert.equal(await page.locator('#basis-on').inputValue(), '107/12/01');
  await page.click('#defaults');
  assert.equal(await focused(page), 'policies');
  assert.equal(await page.locator('#policy-copay_rounding').inputValue(), '');
  assert.deepEqual(await stored(page), {});
  assert.deepEqual(troubles(app), []);
});

test('a changed standard is remembered until one goes back', async (t) => {
  const app = await openApp(t, { hash: '#/settings' });
  const { page } = app;
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export-basis')]);
  const basis = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
  for (const entry of basis.benefit.care) entry.value[6] = 40000;
  const file = { name: 'basis.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(basis)) };
  await page.setInputFiles('#open-basis', file);
  await page.locator('#basis-changed').waitFor();
  const hash = await page.locator('#standard code').innerText();
  await reload(page);
  await page.locator('#basis-changed').waitFor();
  assert.equal(await page.locator('#standard code').innerText(), hash);
  await page.click('#reset-basis');
  assert.notEqual(await page.locator('#standard code').innerText(), hash);
  assert.deepEqual(await stored(page), {});
  await page.evaluate(() => localStorage.setItem('ltc-basis', '{"editions":[]}'));
  await reload(page);
  await page.locator('#refusal').waitFor();
  assert.equal(await page.locator('#basis-changed').count(), 0, 'the one built in is used');
  assert.deepEqual(troubles(app), []);
});

test('work is kept only when that is switched on, and deleted when it is switched off', async (t) => {
  const app = await openApp(t, { hash: '#/settings' });
  const { page } = app;
  const keep = page.getByRole('checkbox', { name: /保留在這台電腦/ });
  assert.equal(await keep.isChecked(), false);
  await keep.check();
  assert.deepEqual(await stored(page), { 'ltc-keep': '1' });
  await putWork(page);
  await reload(page);
  assert.equal(await keep.isChecked(), true);
  assert.match(await page.locator('.site-footer').innerText(), /保留在這個瀏覽器/);
  await keep.uncheck();
  assert.deepEqual(await stored(page), {});
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  assert.deepEqual(troubles(app), []);
});

test('one button erases everything, after asking, and says what', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.selectOption('#examples', '0');
  await page.locator('#ledger-care').waitFor();
  await page.selectOption('#theme', 'dark');
  await page.evaluate(() => localStorage.setItem('another-app', 'stays'));
  await page.locator('.to-settings').click();
  await page.selectOption('#policy-copay_rounding', 'per_line_floor');
  await page.locator('#keep').check();
  await putWork(page);

  await page.focus('#erase');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '清除這台電腦上的所有資料' });
  await dialog.waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'frame-erase');
  await page.keyboard.press('Escape');
  assert.equal(await dialog.count(), 0);
  assert.equal(await focused(page), 'erase', 'the focus is back where it was');
  assert.equal(Object.keys(await stored(page)).length, 4, 'nothing is gone');

  await page.click('#erase');
  await page.click('.confirm-yes');
  const report = page.locator('#erased p');
  await report.waitFor();
  assert.equal(await report.innerText(), '已清除：3 筆設定；開啟中的個案與月份。 保留的工作已刪除。');
  assert.deepEqual(await stored(page), { 'another-app': 'stays' });
  assert.deepEqual(await databases(page), []);
  assert.equal(await focused(page), 'erased');
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'system');
  assert.equal(await page.locator('#keep').isChecked(), false);
  assert.equal(await page.locator('#policy-copay_rounding').inputValue(), '');
  await go(page, '#/plan');
  await page.locator('.welcome').waitFor();
  assert.equal(await page.locator('#undo').isDisabled(), true, 'the case cannot be brought back');
  assert.deepEqual(troubles(app), []);
});

test('about names the data, how sure it is, and where its sources stand', async (t) => {
  const app = await openApp(t, { hash: '#/about' });
  const { page } = app;
  assert.match(await page.locator('#versions').innerText(), /107\/04\/01[^]*115\/07\/01[^]*[0-9a-f]{16}/);
  const counts = await page.locator('#grades dd').allInnerTexts();
  assert.equal(counts.length, 4);
  assert.ok(counts.every((count) => Number(count.replaceAll(',', '')) > 0));
  assert.match(await page.locator('.page').innerText(), /非主管機關之核定[^]*不連線到任何伺服器[^]*MIT 或 Apache/);
  await page.locator('#sources a').first().click();
  await page.locator('#rules .register').waitFor();
  assert.match(await page.locator('#rules .register').innerText(), /107年支付新制11月改版說明[^]*S3[^]*107-11-14/);
  assert.deepEqual(troubles(app), []);
});

test('after loading no request is made, whatever is done in the frame', async (t) => {
  const app = await openApp(t, { hash: '#/check' });
  const { page, requests } = app;
  await page.locator('#check > *').first().waitFor();
  // Every program, and what it fetches when it is first opened, is there.
  for (const [screen, drawn] of [
    ['surcharge', '#surcharge h1'],
    ['dates', '#dates h1'],
    ['course', '#course h1'],
    ['rules/book/E5007', '.example-records'],
    ['about', '#sources'],
  ]) {
    await go(page, `#/${screen}`);
    await page.locator(drawn).first().waitFor();
  }
  // Each of these is a program of its own, fetched when it is first opened.
  for (const screen of ['dates', 'course', 'rules']) {
    await go(page, `#/${screen}`);
    await page.locator(`#${screen}-title`).waitFor();
  }
  await go(page, '#/about');
  await page.locator('#sources').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  requests.length = 0;
  for (const screen of ['plan', 'surcharge', 'dates', 'course', 'rules', 'about', 'check', 'settings']) {
    await go(page, `#/${screen}`);
    await page.locator('h1:visible').first().waitFor();
  }
  await page.selectOption('#policy-copay_rounding', 'per_line_floor');
  await Promise.all([page.waitForEvent('download'), page.click('#export-basis')]);
  await page.locator('#keep').check();
  await page.click('#language');
  await page.click('#erase');
  await page.click('.confirm-yes');
  await page.locator('#erased p').waitFor();
  // Other settings start the worker of the screen 檢核 anew; where there is a service worker, from what it keeps.
  const outside = requests.filter((request) => !request.startsWith('blob:') && !/\/engine[-._]/.test(request));
  assert.deepEqual(outside, []);
  assert.deepEqual(troubles(app), []);
});

test('nothing inline and nothing evaluated', async (t) => {
  const { page, messages, url } = await openApp(t);
  const html = await (await page.request.get(url)).text();
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/);
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/);
  // Later, since what a test runs at once is allowed everything.
  const evaluated = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(globalThis.eval('1 + 1'));
          } catch (error) {
            resolve(error.name);
          }
        });
      }),
  );
  assert.equal(evaluated, 'EvalError');
  assert.equal(await page.locator('[style]').count(), 0);
  assert.deepEqual(messages.filter((message) => !/Content Security Policy|eval/.test(message)), []);
});
