// How fast the screen 檢核 is with a large month, printed for people; what is asserted is that it works.
// Times depend on the machine: nothing here fails because it is slow.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openApp, troubles } from './harness.mjs';

const months = process.env.LTC_MONTHS ?? fileURLToPath(new URL('../../target/months', import.meta.url));

/** Drops a file and waits until its records are counted; milliseconds from the choice to the report. */
async function dropped(page, file, records) {
  await page.locator('#check input[type=file]').first().waitFor({ state: 'attached' });
  await page.evaluate((records) => {
    const check = document.getElementById('check');
    globalThis.reported = new Promise((resolve) => {
      const done = () => check.textContent.includes(records) && check.querySelector('.finding-row');
      check.addEventListener('change', () => (globalThis.chosen = performance.now()), { capture: true, once: true });
      const watch = new MutationObserver(() => {
        if (!done()) return;
        watch.disconnect();
        // Painted, not only put into the page.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - globalThis.chosen)));
      });
      watch.observe(check, { childList: true, subtree: true, characterData: true });
    });
  }, records);
  await page.locator('#check input[type=file]').first().setInputFiles(path.join(months, file));
  return page.evaluate(() => globalThis.reported);
}

/** Times between frames while something scrolls to its end, in milliseconds: median, 95 %, longest. */
function scrolled(page, selector) {
  return page.evaluate(async (selector) => {
    const box = document.querySelector(selector);
    const frames = [];
    const steps = 120;
    let last = await new Promise(requestAnimationFrame);
    for (let step = 1; step <= steps; step += 1) {
      box.scrollTop = ((box.scrollHeight - box.clientHeight) * step) / steps;
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    frames.sort((one, other) => one - other);
    const at = (share) => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))];
    return { median: at(0.5), most: at(0.95), longest: at(1) };
  }, selector);
}

const ms = (number) => `${number.toFixed(0)} ms`;

for (const [file, records] of [['10k/month.csv', '10,000'], ['10k/month.xlsx', '10,000'], ['100k/month.csv', '100,000']]) {
  test(`from the drop of ${file} to the report`, async (t) => {
    const app = await openApp(t, { hash: '#/check' });
    // The first file fetches the modules; people drop a second one warm.
    t.diagnostic(`${file}: ${ms(await dropped(app.page, file, records))} from the choice to the findings on the page`);
    assert.deepEqual(troubles(app), []);
  });
}

test('100,000 records scroll and are edited', async (t) => {
  const app = await openApp(t, { hash: '#/check' });
  const { page } = app;
  await dropped(page, '100k/month.csv', '100,000');
  await page.evaluate(() => (location.hash = '#/check/records'));
  const grid = page.locator('#check [role=grid]');
  await grid.waitFor();
  await page.locator('#check [role=gridcell]').first().waitFor();
  const { median, most, longest } = await scrolled(page, '#check .grid-scroll, #check [role=grid]');
  t.diagnostic(`frames while 100,000 rows scroll by: median ${ms(median)}, 95 % within ${ms(most)}, longest ${ms(longest)}`);

  // Typing is the page's own; what takes time is the cell that was committed and checked again.
  await page.evaluate(() => {
    const box = document.querySelector('#check .grid-scroll, #check [role=grid]');
    box.scrollTop = 0;
  });
  const cell = page.locator('#check [role=gridcell][aria-colindex]', { hasText: /^2$/ }).first();
  await cell.click();
  await page.keyboard.press('F2');
  const typed = await page.evaluate(async () => {
    const input = document.activeElement;
    const begin = performance.now();
    input.value = '3';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  });
  const committed = await page.evaluate(async () => {
    const changes = () => document.querySelector('#check').textContent.match(/已更改\s*(\d+)/)?.[1];
    const input = document.activeElement;
    const begin = performance.now();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    while (changes() !== '1') await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  });
  t.diagnostic(`a keystroke in a cell: ${ms(typed)}; the edit committed and everything in numbers again: ${ms(committed)}`);
  const memory = await page.evaluate(async () => performance.memory?.usedJSHeapSize ?? 0);
  t.diagnostic(`JavaScript heap of the page: ${(memory / 1e6).toFixed(0)} MB`);
  assert.deepEqual(troubles(app), []);
});
