// The app as a whole: it comes up, without a complaint, and nothing leaves the computer.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packageDirectory } from '../package-directory.mjs';
import { axeViolations, open, openApp, picture, serve, troubles } from './harness.mjs';

test('the app comes up without complaints and without leaving its origin', async (t) => {
  const app = await openApp(t);
  await app.page.locator('h1').first().waitFor();
  assert.match(await app.page.title(), /長照算盤/);
  await app.page.waitForLoadState('networkidle');
  await picture(app.page, 'app');
  assert.deepEqual(troubles(app), []);
  assert.deepEqual(await axeViolations(app.page), []);
});

test('the server sends the strict policy, which holds', async (t) => {
  const { page, url, messages } = await open(t, await serve('dist'));
  const response = await page.request.get(url);
  const headers = response.headers();
  assert.match(headers['content-security-policy'], /^default-src 'none';/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineScriptRan = true';
    document.head.append(script);
    return globalThis.inlineScriptRan === true;
  });
  assert.equal(ran, false);
  assert.equal(messages.filter((message) => message.includes('Content Security Policy')).length, 1);
});

test('a browser without WebAssembly gets a plain message in both languages', async (t) => {
  const { page } = await open(t, 'about:blank');
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(await serve('dist'));
  const message = page.getByRole('alert');
  await message.waitFor();
  assert.match(await message.innerText(), /瀏覽器不支援 WebAssembly[\s\S]*no WebAssembly/);
  assert.equal(await page.locator('#loading').count(), 0);
});

test('an app that cannot be loaded says so in both languages', async (t) => {
  const { page } = await open(t, 'about:blank');
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(await serve('dist'));
  const message = page.getByRole('alert');
  await message.waitFor();
  assert.match(await message.innerText(), /無法啟動[\s\S]*could not start/);
});

test('no file of the app or the package names a folder of the machine that built it', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folders = [root, path.join(os.homedir(), path.sep)];
  for (const directory of [path.join(root, 'dist'), packageDirectory]) {
    const files = fs.readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.ok(files.length > 20, directory);
    for (const { parentPath, name } of files) {
      const bytes = fs.readFileSync(path.join(parentPath, name));
      for (const folder of folders) assert.ok(!bytes.includes(folder), `${name} names ${folder}`);
    }
  }
});
