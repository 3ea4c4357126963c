// Offline after the first visit, and how a new version comes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations, open, picture, serve, stopServing, xtask } from './harness.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the build that a test may change. */
function copyOfBuild(t) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-offline-'));
  fs.cpSync(path.join(root, 'dist'), directory, { recursive: true });
  t.after(async () => {
    await stopServing(directory);
    fs.rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

/** Opens a build and waits until all of it is kept. */
async function visit(t, directory, hash = '') {
  const app = await open(t, (await serve(directory)) + hash, { serviceWorkers: 'allow' });
  await started(app.page);
  await app.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 60_000,
  });
  return app;
}

const started = (page) => page.locator('#loading').waitFor({ state: 'detached' });
const caches = (page) => page.evaluate(() => globalThis.caches.keys());
const build = (page) => page.evaluate(() => document.querySelector('meta[name="build"]')?.content);

/** Another build: its page says so. */
function rebuild(directory, name) {
  const page = path.join(directory, 'index.html');
  const html = fs.readFileSync(page, 'utf8').replace(/<meta name="build"[^>]*>/, '');
  fs.writeFileSync(page, html.replace('</head>', `<meta name="build" content="${name}" /></head>`));
  const [program, ...first] = xtask();
  execFileSync(program, [...first, 'precache', directory], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

test('after one visit everything works without a server', async (t) => {
  const directory = copyOfBuild(t);
  const { page, messages, url } = await visit(t, directory);
  const kept = await page.evaluate(async () => {
    const [name] = await globalThis.caches.keys();
    const keys = await (await globalThis.caches.open(name)).keys();
    return keys.map((key) => new URL(key.url).pathname.slice(1));
  });
  // What other people's pages show is not needed here, and those who host it change it.
  const files = fs.readdirSync(directory).filter((name) => name !== 'sw.js' && !/^(embed|elements|gallery)/.test(name));
  assert.deepEqual(kept.sort(), files.sort());
  await stopServing(directory);
  await assert.rejects(fetch(url));
  await page.reload();
  await started(page);
  await page.selectOption('#examples', '0');
  await page.locator('#ledger-care').waitFor();
  await page.getByRole('link', { name: '檢核', exact: true }).click();
  await page.locator('#check > *').first().waitFor();
  assert.equal(await page.locator('#open-failed').count(), 0);
  // A month is checked and exported: both workers come from what was kept.
  await page.locator('#check-example').click();
  await page.locator('.finding-row').first().waitFor();
  await page.evaluate(() => (location.hash = '#/check/files'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '官方格式活頁簿' }).click();
  assert.match((await download).suggestedFilename(), /\.xlsx$/);
  // The rule book and its examples too, which are files of their own.
  await page.evaluate(() => (location.hash = '#/rules/book/E5007'));
  await page.locator('.example-records').first().waitFor();
  await page.locator('.to-settings').click();
  await page.click('#erase');
  await page.click('.confirm-yes');
  await page.locator('#erased p').waitFor();
  assert.equal((await caches(page)).length, 1, 'erasing leaves the app itself');
  const other = await page.context().newPage();
  await other.goto(`${url}#/check`);
  await started(other);
  await other.locator('#check > *').first().waitFor();
  // Looking for a new version is the browser's own doing.
  assert.deepEqual(messages.filter((message) => !/sw\.js|ERR_CONNECTION_REFUSED/.test(message)), []);
});

test('nothing is fetched for later before the app can be used', async (t) => {
  const directory = copyOfBuild(t);
  const { page, requests } = await open(t, 'about:blank', { serviceWorkers: 'allow' });
  let asked = false;
  await page.route('**/*.wasm', async (route) => {
    await page.waitForTimeout(1000);
    asked = requests.some((request) => /keeper\.js|sw\.js|check|engine|sheets/.test(request));
    await route.continue();
  });
  await page.goto(await serve(directory));
  await started(page);
  assert.equal(asked, false);
});

test('a new version waits, is announced, and asks before work is lost', async (t) => {
  const directory = copyOfBuild(t);
  const { page } = await visit(t, directory);
  const [old] = await caches(page);
  assert.equal(await page.locator('#update').count(), 0, 'the first version is no news');

  rebuild(directory, 'second');
  await page.reload();
  await page.locator('#update').waitFor({ timeout: 60_000 });
  assert.equal(await build(page), undefined, 'the old one is still in use');
  assert.match(await page.locator('#update').innerText(), /新版已備妥/);
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'frame-update');

  await page.selectOption('#examples', '0');
  await page.locator('#ledger-care').waitFor();
  await page.locator('#case-plans-0-approved-care').fill('12345');
  await page.click('#update-use');
  const dialog = page.getByRole('dialog', { name: '新版已備妥' });
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /尚未儲存/);
  await page.click('.confirm-no');
  assert.equal(await page.locator('#case-plans-0-approved-care').inputValue(), '12,345');

  // With nothing to lose it does not ask.
  await page.click('#new-case');
  await page.evaluate(() => addEventListener('ltc-leaving', (event) => event.preventDefault(), { once: true }));
  await page.click('#update-use');
  await dialog.waitFor();
  await page.click('.confirm-no');
  await Promise.all([page.waitForEvent('load'), page.click('#update-use')]);
  await started(page);
  assert.equal(await build(page), 'second');
  assert.equal(await page.locator('#update').count(), 0);
  const now = await caches(page);
  assert.equal(now.length, 1, 'the old one is gone');
  assert.notEqual(now[0], old);
});

test('a tab that another one overtook says so, and is not loaded anew by itself', async (t) => {
  const directory = copyOfBuild(t);
  const { page, url } = await visit(t, directory);
  rebuild(directory, 'second');
  const other = await page.context().newPage();
  await other.goto(url);
  await other.locator('#update').waitFor({ timeout: 60_000 });
  await Promise.all([other.waitForEvent('load'), other.click('#update-use')]);
  await page.getByText('已在另一個分頁換成新版').waitFor();
  assert.equal(await build(page), undefined);
  await Promise.all([page.waitForEvent('load'), page.click('#update-use')]);
  assert.equal(await build(page), 'second');
});

test('a build that is only half there is not used', async (t) => {
  const directory = copyOfBuild(t);
  const { page } = await visit(t, directory);
  rebuild(directory, 'second');
  fs.appendFileSync(path.join(directory, 'index.html'), '<!-- of a third build -->');
  await page.reload();
  await started(page);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    await new Promise((resolve) => {
      if (worker.state !== 'installing') resolve();
      worker.onstatechange = resolve;
    });
    return worker.state;
  });
  assert.ok(['redundant', 'none'].includes(state), state);
  assert.equal(await page.locator('#update').count(), 0);
  assert.equal(await build(page), undefined);
});

test('in a frame of another page the app keeps nothing', async (t) => {
  const url = await serve('dist');
  const { page } = await open(t, `${url}icon-192.png`, { serviceWorkers: 'allow' });
  await page.evaluate((url) => {
    const size = { width: 400, height: 600 };
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${url}#/about`, ...size }));
  }, url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.locator('#versions').waitFor();
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});
