// What stands around the screens: navigation, the screen 檢核 fetched when it is first opened.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations, open, openApp, picture, serve, troubles } from './harness.mjs';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Address and name of every screen that the navigation leads to. */
const screens = [
  ['#/plan', '試算', 'Plan'],
  ['#/check', '檢核', 'Check'],
  ['#/surcharge', '加計', 'Surcharge'],
  ['#/dates', '期限', 'Dates'],
  ['#/course', '教學', 'Course'],
  ['#/rules', '規則', 'Rules'],
];

const hash = (page) => page.evaluate(() => location.hash);
const focused = (page) => page.evaluate(() => document.activeElement.id);
const go = (page, to) =>
  page.evaluate((to) => {
    location.hash = to;
  }, to);

/** Waits until the screen 檢核 draws itself. */
async function checkOpen(page) {
  await page.locator('#check > *').first().waitFor();
  await page.locator('#opening').waitFor({ state: 'detached' });
}

test('the six screens are reached with the keyboard alone', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const [place, [address, name]] of screens.entries()) {
    const link = page.locator('.site-header nav a').nth(place);
    for (let tabs = 0; tabs < 8; tabs++) {
      if (await link.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    if (address === '#/check') await checkOpen(page);
    await page.locator('h1:visible').first().waitFor();
    await page.locator('#opening').waitFor({ state: 'detached' });
    assert.equal(await hash(page), address);
    // The page follows its address a moment later.
    await page.waitForFunction((title) => document.title === title, `${name} · 長照算盤`);
    await page.locator('.site-header [aria-current="page"]', { hasText: name }).waitFor();
    assert.equal(await page.locator('h1:visible').count(), 1);
    assert.equal(await page.locator('main:visible').count(), 1);
    if (address !== '#/plan') {
      // Each program's heading has an id of its own.
      const own = { '#/check': 'check' };
      const wanted = own[address] ?? `${address.slice(2)}-title`;
      await page.waitForFunction((id) => document.activeElement?.id === id, wanted);
    }
    await link.focus();
  }
  assert.deepEqual(troubles(app), []);
});

test('the screen 檢核 is fetched when it is first opened, and stays', async (t) => {
  const app = await openApp(t);
  const { page, requests } = app;
  const fetched = () => requests.filter((request) => /\/(check|engine|sheets)[._-]/.test(request)).length;
  await page.waitForLoadState('load');
  assert.equal(fetched(), 0, 'nothing of it before');
  // The engine is the last that comes, after the worker and its script.
  const engine = page.waitForResponse(/\/engine_bg[^/]*\.wasm$/);
  await page.getByRole('link', { name: '檢核', exact: true }).click();
  await checkOpen(page);
  await engine;
  const once = fetched();
  assert.ok(once >= 2);
  await page.evaluate(() => {
    document.querySelector('#check > *').dataset.seen = 'yes';
  });
  await page.getByRole('link', { name: '加計', exact: true }).click();
  await page.locator('#form').waitFor();
  assert.equal(await page.locator('#check-screen').isVisible(), false);
  await page.getByRole('link', { name: '檢核', exact: true }).click();
  // The same as before, not drawn anew.
  await page.locator('#check > [data-seen]').waitFor();
  assert.equal(fetched(), once);
  assert.deepEqual(troubles(app), []);
});

test('places inside the screen 檢核 are its own, and one comes back to them', async (t) => {
  const inside = '#/check/findings?rule=R1&text=%E9%95%B7';
  const app = await openApp(t, { hash: inside });
  const { page } = app;
  await checkOpen(page);
  assert.equal(await hash(page), inside);
  assert.equal(await page.locator('.site-header [aria-current="page"]').innerText(), '檢核');
  await page.evaluate(() => {
    history.replaceState(null, '', '#/check/findings?rule=R2');
  });
  await go(page, '#/check/records?row=7');
  await page.getByRole('link', { name: '試算', exact: true }).click();
  await page.locator('#form').waitFor();
  await page.getByRole('link', { name: '檢核', exact: true }).click();
  assert.equal(await hash(page), '#/check/records?row=7');
  assert.deepEqual(troubles(app), []);
});

test('a screen 檢核 that cannot be fetched says so, and can be asked for again', async (t) => {
  const app = await openApp(t, { serviceWorkers: 'block' });
  const { page } = app;
  await page.route(/check_bg\.wasm|check\.js/, (route) => route.abort());
  await go(page, '#/check');
  const failure = page.locator('#open-failed');
  await failure.waitFor();
  assert.match(await failure.innerText(), /這個畫面無法載入[^]*仍可使用/);
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'frame-check-failed');
  await page.unroute(/check_bg\.wasm|check\.js/);
  await page.click('#open-retry');
  await checkOpen(page);
  assert.equal(await failure.count(), 0);
});

test('a standard of another version is not computed with: that is said, and asked for again', async (t) => {
  const app = await openApp(t, { serviceWorkers: 'block' });
  const { page } = app;
  const failure = page.locator('#open-failed');
  const answers = [(text) => `${text} `, () => '<!doctype html><p>Not found</p>'];
  let asked = 0;
  await page.route('**/standard.json', async (route) => {
    const text = await (await route.fetch()).text();
    const body = answers[asked]?.(text) ?? text;
    asked += 1;
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await go(page, '#/surcharge');
  for (let times = 1; times <= answers.length; times += 1) {
    await failure.waitFor();
    assert.equal(asked, times);
    assert.match(await failure.innerText(), /版本不符，請重新整理[^]*another version/);
    assert.deepEqual(await axeViolations(page), []);
    // The way past the header leads to what can be done about it.
    await page.locator('.skip-link').press('Enter');
    assert.equal(await focused(page), 'open-retry');
    const answered = page.waitForResponse('**/standard.json');
    await page.click('#open-retry');
    await answered;
  }
  await page.locator('#surcharge > *').first().waitFor();
  assert.equal(await failure.count(), 0);
  assert.equal(asked, answers.length + 1);
});

test('the page hears of language and theme, which the app sets', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.evaluate(() => {
    globalThis.dressed = [];
    addEventListener('ltc-dressed', () => {
      const { lang, dataset } = document.documentElement;
      globalThis.dressed.push(`${lang} ${dataset.theme}`);
    });
  });
  await page.click('#language');
  await page.selectOption('#theme', 'dark');
  assert.deepEqual(await page.evaluate(() => globalThis.dressed), ['en system', 'en dark']);
  assert.equal(await page.locator('#check').getAttribute('aria-label'), 'Check');
  await page.reload();
  await page.locator('#loading').waitFor({ state: 'detached' });
  assert.equal(await page.title(), 'Plan · LTC Abacus');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.deepEqual(troubles(app), []);
});

test('no screen is wider than the page, from 320 pixels on', async (t) => {
  const app = await openApp(t, { viewport: { width: 320, height: 700 } });
  const { page } = app;
  for (const lang of ['zh', 'en']) {
    for (const width of [320, 390, 640, 768, 1024]) {
      await page.setViewportSize({ width, height: 700 });
      for (const [address] of [...screens, ['#/settings'], ['#/about']]) {
        await go(page, address);
        await page.locator('h1:visible').waitFor();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${address} in ${lang} is ${overflow} px too wide at ${width} px`);
      }
    }
    await page.setViewportSize({ width: 320, height: 700 });
    await page.screenshot({ path: path.join(pictures, `frame-320-${lang}.png`) });
    await page.click('#language');
  }
  assert.deepEqual(troubles(app), []);
});

test('a shell is painted before the program is there', async (t) => {
  const app = await openApp(t, { hash: '#/dates' });
  const { page } = app;
  const height = await page.locator('.site-header').evaluate((header) => header.offsetHeight);
  await page.route('**/*.wasm', () => {});
  await page.goto(await serve('dist'), { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.locator('.shell').waitFor();
  assert.equal(await page.locator('.site-header').evaluate((header) => header.offsetHeight), height);
  assert.match(await page.locator('.brand').innerText(), /長照算盤/);
  await picture(page, 'frame-shell');
});

test('the shell is painted long before the app can be used, on a machine four times slower', async (t) => {
  const { page } = await open(t, 'about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(await serve('dist'), { waitUntil: 'commit' });
  await page.locator('#loading').waitFor({ state: 'detached' });
  const [painted, usable] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    performance.now(),
  ]);
  t.diagnostic(`painted after ${Math.round(painted)} ms, usable after ${Math.round(usable)} ms`);
  // How long it takes is printed; that it comes first is what must hold.
  assert.ok(painted < usable, `painted after ${painted} ms, usable after ${usable} ms`);
});

test('taking the place of the shell moves nothing of the header', async (t) => {
  const { page } = await open(t, 'about:blank', { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        for (const { node } of entry.sources) {
          if (node?.closest?.('.site-header')) globalThis.shifts.push(node.className || node.nodeName);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(await serve('dist'));
  await page.locator('#loading').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
});
