// 對照 and 還能排多少: from the example to what differs, what changed, what fits, and back to 試算.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

/** The page's number behind an id, as people read it. */
const number = async (page, id) => Number((await page.locator(id).innerText()).replace(/[^\d]/g, ''));

async function openExample(t, hash, options = {}) {
  const app = await openApp(t, { hash, ...options });
  await app.page.getByRole('button', { name: '載入範例' }).locator('visible=true').click();
  await app.page.locator('.example-banner').locator('visible=true').waitFor();
  return app;
}

/** axe on both widths and in both colours. */
async function isAccessible(page) {
  const size = page.viewportSize();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${width} ${colorScheme}`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `nothing sticks out at ${width}: ${wide}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}

test('without a case the way to one is shown, and 試算 is where one is', async (t) => {
  const app = await openApp(t, { hash: '#/compare' });
  const { page } = app;
  await page.getByText('還沒有可以計算的個案').locator('visible=true').waitFor();
  const here = page.locator('.site-header nav [aria-current="page"]');
  assert.equal(await here.innerText(), '試算');
  const around = page.locator('.sections').locator('visible=true').first();
  assert.equal(await around.locator('[aria-current="page"]').innerText(), '對照');
  await around.getByRole('link', { name: '還能排多少' }).click();
  await page.getByRole('heading', { level: 1, name: '還能排多少' }).waitFor();
  assert.equal(await here.innerText(), '試算');
  assert.deepEqual(troubles(app), []);
});

test('a case under two editions: what differs, and why', async (t) => {
  const app = await openExample(t, '#/compare');
  const { page } = app;
  await page.locator('#compare-why').waitFor();
  // CB01 ends with the edition of September 2025.
  await page.locator('#compare-why', { hasText: 'CB01：適用 → 不適用' }).waitFor();
  await page.locator('#compare-findings', { hasText: 'CB01' }).waitFor();
  const differ = await number(page, '.compare-count');
  assert.ok(differ > 0);

  // The other way round everything stays as many.
  await page.locator('#compare-swap').click();
  await page.locator('#compare-why', { hasText: 'CB01：不適用 → 適用' }).waitFor();
  assert.equal(await number(page, '.compare-count'), differ);

  // The same day on both sides, typed in both forms: nothing differs.
  await page.locator('#compare-day-0').fill('114/09/01');
  await page.locator('#compare-day-1').fill('2025-09-01');
  await page.getByText('兩邊完全相同').waitFor();
  for (const side of [0, 1]) assert.equal(await page.locator(`#compare-edition-${side}`).inputValue(), '2025-09-01');
  await page.locator('#compare-day-1').fill('114/13/01');
  await page.locator('#compare-day-1-error').waitFor();
  assert.equal(await page.locator('#compare-edition-1').inputValue(), 'other');
  await page.locator('#compare-day-1').fill('114/09/01');

  // A policy makes the difference.
  await page.locator('#compare-policy').selectOption('copay_rounding');
  await page.locator('#compare-why', { hasText: '部分負擔' }).waitFor();
  await page.locator('#compare-result table').first().waitFor();
  await isAccessible(page);
  await picture(page, 'advice-compare');
  assert.deepEqual(troubles(app), []);
});

test('what changed in the standard, searched and narrowed to the case', async (t) => {
  const app = await openExample(t, '#/compare');
  const { page } = app;
  await page.getByRole('link', { name: '基準改了什麼' }).click();
  await page.locator('#changes tbody tr').first().waitFor();
  const all = await page.locator('#changes tbody tr').count();
  const ends = page.locator('#changes tr[data-theme="code-ends"][data-subject="CB01"]');
  assert.match(await ends.innerText(), /114\/09\/01[^]*CB01[^]*CB01a/);

  await page.locator('#changes-only-case').focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((before) => document.querySelectorAll('#changes tbody tr').length < before, all);
  await ends.waitFor();

  await page.locator('#changes-search').fill('cb01a 4,500');
  await page.waitForFunction(() => document.querySelectorAll('#changes tbody tr').length === 1);
  assert.match(await page.locator('#changes tbody tr').innerText(), /CB01a[^]*4,500/);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#changes-csv').click()]);
  assert.equal(saved.suggestedFilename(), '基準變更.csv');

  await page.locator('#changes-search').fill('');
  await page.locator('#changes-from').fill('107/11/30');
  await page.locator('#changes-to').fill('107/12/01');
  await page.locator('#changes tr[data-theme="price"][data-subject="BA02"]').waitFor();
  assert.match(await page.locator('#changes tr[data-theme="price"][data-subject="BA02"]').innerText(), /310 → 195/);
  await isAccessible(page);
  await picture(page, 'advice-changes');
  assert.deepEqual(troubles(app), []);
});

test('a unit that moves the edge of the quota to another service: the client pays 1 more, and why', async (t) => {
  const app = await openApp(t, { hash: '#/plan' });
  const { page } = app;
  const { given } = JSON.parse(fs.readFileSync(new URL('../scenarios/fit/14-edge-moves.json', import.meta.url), 'utf8'));
  await page.locator('input[type=file]').first().setInputFiles({
    name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(given.case)),
  });
  await page.locator('#ledger-care').waitFor();
  await page.evaluate(() => { location.hash = '#/fit'; });
  await page.locator('#fit-code').fill('BA02');
  await page.locator('.fit-moved').waitFor();
  const beyond = page.locator('.fit-costs tbody tr').last();
  assert.deepEqual((await beyond.locator('td').allInnerTexts()).map((cell) => cell.trim()), ['0', '1', '195', '196']);
  assert.match(await page.locator('.fit-moved').innerText(), /捨去小數[^]*相差 1 元/);
  await isAccessible(page);
  await picture(page, 'advice-fit-moved');
  assert.deepEqual(troubles(app), []);
});

test('how many more fit, what removes a problem, the best plan, and into 試算', async (t) => {
  const app = await openExample(t, '#/fit');
  const { page } = app;
  await page.locator('#fit-code').fill('BA02');
  await page.locator('#fit-room .fit-name', { hasText: 'BA02' }).waitFor();
  // 24,100 − (30 × 260 + 40 × 195 + 12 × 325 + 4,000) = 600: 3 more units, 15 left.
  assert.equal(await number(page, '#fit-fits'), 3);
  assert.equal(await number(page, '#fit-own'), 3);
  assert.match(await page.locator('.fit-costs').innerText(), /第 4 單位[^]*15[^]*2[^]*180[^]*182/);
  await page.locator('#fit-code').fill('AA05');
  await page.locator('#fit-room', { hasText: '不扣額度' }).waitFor();
  await page.locator('#fit-code').fill('BA99');
  await page.locator('#fit-code-error').waitFor();
  await page.locator('#fit-code').fill('BA02');

  // CB01 is no longer in force in September.
  const ended = page.locator('.fit-finding[data-rule="E5022"]');
  await ended.getByRole('button', { name: '找最省的改法' }).focus();
  await page.keyboard.press('Enter');
  await ended.locator('.fit-changes li').first().waitFor();
  // The button is gone; what it brought has the focus.
  await page.waitForFunction(() => document.activeElement?.classList.contains('fit-found'));
  assert.match(await ended.locator('.fit-changes li').first().innerText(), /114\/09 起[^]*刪除 CB01/);

  await page.locator('#fit-add-wish').click();
  await page.waitForFunction(() => document.activeElement?.id === 'fit-wish-4-code');
  await page.keyboard.type('BA99');
  await page.locator('#fit-wish-4-code-error').waitFor();
  await page.locator('#fit-wishes tbody tr').last().getByRole('button').click();
  await page.waitForFunction(() => document.activeElement?.id === 'fit-add-wish');

  // Wishes: more than fits, so something is left out and said why.
  await page.locator('#fit-wish-0-max').fill('60');
  await page.locator('#fit-wish-0-weight').fill('9');
  await page.locator('#fit-best').waitFor();
  assert.ok((await page.locator('#fit-wishes tbody tr').count()) >= 4);
  await isAccessible(page);
  await picture(page, 'advice-fit');

  await ended.locator('.fit-changes li').first().getByRole('button', { name: '套用' }).click();
  await page.getByRole('heading', { level: 1, name: '試算' }).waitFor();
  await page.locator('#findings').waitFor();
  assert.ok(!(await page.locator('#findings').innerText()).includes('CB01'));
  // What was applied is the open case now.
  await page.locator('.sections').locator('visible=true').getByRole('link', { name: '還能排多少' }).click();
  await page.locator('#fit-fits').waitFor();
  assert.equal(await page.locator('.example-banner').locator('visible=true').count(), 0);
  assert.equal(await page.locator('.fit-finding[data-rule="E5022"]').count(), 0);
  assert.deepEqual(troubles(app), []);
});

test('in English too', async (t) => {
  const app = await openExample(t, '#/fit');
  const { page } = app;
  await page.locator('#language').click();
  await page.getByRole('heading', { level: 1, name: 'What fits' }).waitFor();
  await page.locator('#fit-best').waitFor();
  const words = await page.locator('#advice').innerText();
  // The example's own names are all that may stay Chinese.
  assert.ok(!/[\u4e00-\u9fff]/.test(words.replaceAll('示範', '')), words.match(/.*[\u4e00-\u9fff].*/)?.[0]);
  await page.evaluate(() => (location.hash = '#/compare'));
  await page.getByRole('button', { name: 'Load an example' }).locator('visible=true').click();
  await page.locator('#compare-why').waitFor();
  assert.deepEqual(troubles(app), []);
});
