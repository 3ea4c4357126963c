// What the browser tests share: the server, the browser, and looking for trouble.
//
// A test opens a page and uses Playwright's `page` (https://playwright.dev/docs/api/class-page):
//
//   import { test } from 'node:test';
//   import assert from 'node:assert/strict';
//   import { axeViolations, openApp, picture, troubles } from './harness.mjs';
//
//   test('shows the ledger', async (t) => {
//     const app = await openApp(t);
//     await app.page.getByRole('heading', { level: 1 }).waitFor();
//     await picture(app.page, 'ledger');
//     assert.deepEqual(await axeViolations(app.page), []);
//     assert.deepEqual(troubles(app), []);
//   });
//
// Run with `cargo xtask test --only browser`, after `cargo xtask build`. To run a single file:
//   CHROMIUM=/usr/bin/chromium node --test tests/browser/app.test.mjs
// With LTC_SLOW=400 every answer is up to 400 ms late and the pages compute four times slower:
// a test that only passes on a fast machine fails then.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = path.join(root, 'tests', 'pictures');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = fs.readFileSync(axe, 'utf8');

/** Long enough for a busy machine; a server or page that needs longer is broken. */
const PATIENCE_MS = 60_000;

/** By how many milliseconds answers are late at most, to find tests that rely on speed. */
const SLOW_MS = Number(process.env.LTC_SLOW ?? 0);

/** What a phone and a desktop show, in CSS pixels. */
export const viewports = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};

let browser;
const servers = new Map();

after(async () => {
  await browser?.close();
  for (const server of servers.values()) (await server).stop();
});

/**
 * Serves a directory as `cargo xtask serve` does, with the strict headers. One server per
 * directory and test file; it ends with the file.
 * @param {string} directory
 * @returns {Promise<string>} the address, with a slash at its end
 */
export async function serve(directory) {
  if (!servers.has(directory)) servers.set(directory, startServer(directory));
  return (await servers.get(directory)).url;
}

/** Ends the server of a directory, as when the network is gone. */
export async function stopServing(directory) {
  const server = await servers.get(directory);
  servers.delete(directory);
  server?.stop();
}

/** The program of this project's commands and what comes before their names. */
export function xtask() {
  const own = process.env.LTC_XTASK;
  return own ? [own] : ['cargo', 'xtask'];
}

function startServer(directory) {
  const [program, ...first] = xtask();
  const what = ['serve', '--no-build', '--dist', directory, '--port', '0'];
  const server = spawn(program, [...first, ...what], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill();
      reject(new Error(`no server for ${directory} after ${PATIENCE_MS} ms`));
    }, PATIENCE_MS);
    let text = '';
    server.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
      const url = /http:\/\/\S+\//.exec(text)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, stop: () => server.kill() });
    });
    server.on('error', reject);
    server.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the server for ${directory} ended (${code}): ${text}`));
    });
  });
}

/**
 * Opens a page in a browser context of its own, which is closed after the test. The browser is
 * started once per test file.
 * @param {import('node:test').TestContext} t
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options] for example `colorScheme`,
 *   `viewport`, `acceptDownloads`
 * @returns {Promise<Opened>}
 *
 * @typedef {object} Opened
 * @property {import('playwright-core').Page} page
 * @property {string} url what was opened
 * @property {string[]} messages console errors and warnings (a breach of the
 *   Content-Security-Policy is one) and uncaught exceptions, as they come
 * @property {string[]} requests every address that was asked for, as they come
 */
export async function open(t, url, options = {}) {
  browser ??= await launch();
  const context = await browser.newContext({
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    viewport: viewports.desktop,
    colorScheme: 'light',
    // What it fetches for use offline is for the tests that are about that; others it only slows down.
    serviceWorkers: 'block',
    ...options,
  });
  t.after(() => context.close());
  if (SLOW_MS > 0) await slowDown(context);
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on('console', (message) => {
    // Playwright says so itself where it blocks one.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (['error', 'warning'].includes(message.type())) {
      messages.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => messages.push(`exception: ${error.message}`));
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1;
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it had asked for and not got yet.
    if (documents > 1 && request.failure()?.errorText === 'net::ERR_ABORTED') return;
    messages.push(`failed: ${request.url()}`);
  });
  context.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, url, messages, requests };
}

/** Every answer late by a time of its own, every page four times slower. */
async function slowDown(context) {
  context.on('page', async (page) => {
    const session = await context.newCDPSession(page).catch(() => undefined);
    await session?.send('Emulation.setCPUThrottlingRate', { rate: 4 }).catch(() => {});
  });
  await context.route('**/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * SLOW_MS));
    // A page may be closed by then.
    await route.fallback().catch(() => {});
  });
}

/**
 * Opens the built app and waits until it has taken the place of the loading line.
 * @param {import('node:test').TestContext} t
 * @param {import('playwright-core').BrowserContextOptions & {hash?: string}} [options] `hash`: the
 *   screen, such as "#/plan"
 * @returns {Promise<Opened>}
 */
export async function openApp(t, { hash = '', ...options } = {}) {
  const app = await open(t, (await serve('dist')) + hash, options);
  await app.page.locator('#loading').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  return app;
}

function launch() {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) {
    throw new Error('CHROMIUM (the browser) is not set; use: cargo xtask test --only browser');
  }
  return chromium.launch({
    executablePath,
    args: [
      // Root, as in a container, has no sandbox; the pages are our own.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * What must not have happened: messages in the console, and requests that left the origin.
 * @param {Opened} opened
 * @returns {string[]} empty if all is well
 */
export function troubles({ url, messages, requests }) {
  const { origin } = new URL(url);
  const foreign = requests.filter((request) => {
    const { protocol, origin: to } = new URL(request);
    return to !== origin && protocol !== 'data:' && protocol !== 'blob:';
  });
  return [...messages, ...foreign.map((request) => `left the origin: ${request}`)];
}

/**
 * What axe finds against WCAG 2.2 AA and good practice, on the page as it is now.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} one line for each place; empty if all is well
 */
export async function axeViolations(page) {
  // What is on its way from one theme to the other, or fades in, has nobody's colours yet.
  await page.evaluate(() => {
    const ends = (one) => one.effect?.getComputedTiming().iterations !== Infinity;
    return Promise.allSettled(document.getAnimations().filter(ends).map((one) => one.finished));
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What passes is not described.
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/**
 * Pictures of the whole page for people to look at, on a desktop and a phone, light and dark:
 * tests/pictures/NAME-1280-light.png and so on. Size and colours are as before afterwards. With
 * LTC_PICTURES=no none are taken, where nobody looks at them.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
export async function picture(page, name) {
  if (process.env.LTC_PICTURES === 'no') return;
  fs.mkdirSync(pictures, { recursive: true });
  const size = page.viewportSize();
  const scheme = await page.evaluate(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  for (const viewport of Object.values(viewports)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const file = path.join(pictures, `${name}-${viewport.width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(size);
}
