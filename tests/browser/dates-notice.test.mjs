// The change notice (期限 › 異動通報): the sample, what is wrong in a text, the form, the way to 試算.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

async function openNotice(t, options = {}) {
  const app = await openApp(t, { hash: '#/dates/notice', ...options });
  await app.page.locator('#notice-sample').waitFor({ timeout: 60_000 });
  return app;
}

/** The rows of the comparison: code, by pattern, stated, result. */
const rows = (page) =>
  page
    .locator('#notice-comparison tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [
        row.dataset.code,
        ...[...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent.trim()),
      ]),
    );

/** The days of the calendar on which a line has a visit. */
const visits = (page, line) =>
  page
    .locator('#notice-calendar td')
    .evaluateAll(
      (cells, wanted) =>
        cells
          .filter((cell) =>
            [...cell.querySelectorAll('span.visit-mark')].some((m) => m.textContent === wanted),
          )
          .map((cell) => Number(cell.dataset.day.slice(-2))),
      String(line),
    );

test('the sample of the source disagrees on all six codes', async (t) => {
  const app = await openNotice(t);
  const { page } = app;
  await page.getByRole('heading', { name: '還沒有通報' }).waitFor();
  await page.click('#notice-sample');
  await page.locator('#notice-verdict', { hasText: '6 個碼別中 6 個不一致' }).waitFor();
  assert.deepEqual(await rows(page), [
    ['BA02', '14', '5', '太少 9'],
    ['BA11', '14', '23', '太多 9'],
    ['BA20', '28', '18', '太少 10'],
    ['BA13', '26', '—', '漏填（少 26）'],
    ['BA04', '0', '5', '頻率沒有（多 5）'],
    ['BA07', '0', '23', '頻率沒有（多 23）'],
  ]);
  assert.match(
    await page.locator('[data-code="BA11"] .remark').innerText(),
    /恰為週一至五的天數/,
  );
  assert.match(await page.locator('[data-code="BA20"] .remark').innerText(), /相當於 9 次/);
  assert.deepEqual(
    await visits(page, 1),
    [1, 3, 5, 8, 10, 12, 15, 17, 19, 22, 24, 26, 29, 31],
    'Monday, Wednesday, Friday of October 2018',
  );
  await page.locator('#notice-comparison .finding-why summary').click();
  assert.match(await page.locator('#notice-comparison .finding-why').innerText(), /S0-16/);
  await page.fill('#notice-month', '107/12');
  await page.locator('[data-code="BA02"]', { hasText: '太少 8' }).waitFor();
  assert.deepEqual((await rows(page)).map(([, pattern]) => pattern), [
    '13',
    '13',
    '26',
    '26',
    '0',
    '0',
  ]);
  await picture(page, 'dates-notice-sample');
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${width} ${colorScheme}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} in ${width}`);
    }
  }
  assert.deepEqual(troubles(app), []);
});

test('totals are taken over from the pattern, and then agree', async (t) => {
  const app = await openNotice(t);
  const { page } = app;
  await page.click('#notice-sample');
  await page.click('#notice-take-totals');
  await page.locator('#notice-verdict', { hasText: '頻率與總數量一致' }).waitFor();
  const text = await page.inputValue('#notice-text');
  assert.match(text, /每月服務使用碼別及總數量：\nBA02x14\nBA11x14\nBA20x28\nBA13x26\n/);
  assert.match(text, /調整原因：\n個案出院，服務需求改變\n/, 'the rest stays');
  await page.click('#notice-undo');
  await page.locator('#notice-verdict', { hasText: '6 個碼別中 6 個不一致' }).waitFor();
  assert.match(await page.inputValue('#notice-text'), /BA20x18/);
  await page.fill('#notice-on', '107/10/15');
  await page.check('#notice-from');
  await page.locator('#notice-calendar .visit-off').first().waitFor();
  assert.deepEqual(await visits(page, 1), [15, 17, 19, 22, 24, 26, 29, 31]);
  assert.deepEqual(troubles(app), []);
});

test('what is not understood is told with its place, and the cursor goes there', async (t) => {
  const app = await openNotice(t);
  const { page } = app;
  await page.fill('#notice-month', '107/12');
  await page.fill('#notice-text', '服務頻率：\n每週三次 BA02\n每週一 1330-1730 BA02、BA2');
  const first = page.locator('#notice-reading [data-line="2"]');
  await first.waitFor();
  assert.match(await first.innerText(), /第 2 行第 3 字「三次 BA02」：需要星期幾/);
  assert.equal(await page.locator('[data-line="3"]').getAttribute('data-column'), '20');
  assert.match(await page.locator('#notice-reading').innerText(), /每次 240 分鐘，超過[^]*180 分鐘/);
  await first.getByRole('button').press('Enter');
  const marked = await page.evaluate(() => {
    const area = document.activeElement;
    return [area.id, area.value.slice(area.selectionStart, area.selectionEnd)];
  });
  assert.deepEqual(marked, ['notice-text', '三次 BA02']);
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'dates-notice-unread');
  assert.deepEqual(troubles(app), []);
});

test('a line is put together with the keyboard, expanded and taken to 試算', async (t) => {
  const app = await openNotice(t);
  const { page } = app;
  await page.fill('#notice-month', '107/12');
  for (const day of ['一', '三', '五']) {
    await page.locator('.notice-days').getByLabel(day, { exact: true }).press('Space');
  }
  await page.locator('#notice-time').pressSequentially('13:30-15:30');
  assert.match(await page.locator('#notice-line-wrong').innerText(), /需要服務碼別/);
  assert.ok(await page.locator('#notice-add').isDisabled());
  await page.locator('#notice-codes').pressSequentially('BA02 BA20*2');
  await page.locator('#notice-add').press('Enter');
  await page.locator('#notice-calendar').waitFor();
  assert.equal(
    await page.inputValue('#notice-text'),
    '服務頻率：\n每週一三五 1330-1530；使用碼別為 BA02、BA20*2\n',
  );
  await page.locator('#notice-reason').pressSequentially('個案 出院');
  assert.match(await page.inputValue('#notice-text'), /^調整原因：\n個案 出院\n服務頻率：/);
  await page.click('#notice-take-totals');
  await page.locator('#notice-verdict', { hasText: '一致' }).waitFor();
  assert.ok(await page.locator('#notice-to-plan').isDisabled(), 'no case, no level');
  await page.selectOption('#notice-level', '4');
  await page.click('#notice-to-plan');
  await page.waitForURL(/#\/plan$/);
  const codes = page.locator('.item .code');
  await codes.first().waitFor();
  assert.deepEqual(await codes.allInnerTexts(), ['BA02', 'BA20']);
  assert.deepEqual(troubles(app), []);
});

test('the change of the plan in 試算 is written, its totals lead back to a pattern', async (t) => {
  const app = await openApp(t, { hash: '#/plan' });
  const { page } = app;
  const given = {
    client: { id: 'A-12', cms_level: 2, welfare_class: 'general' },
    plans: [
      { from: '2018-11', items: [{ code: 'BA02', quantity: 5 }] },
      {
        from: '2018-12',
        items: [
          { code: 'BA02', quantity: 13 },
          { code: 'BA20', quantity: 26 },
        ],
      },
    ],
  };
  await page.setInputFiles('#open-file', {
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(given)),
  });
  await page.locator('.item .code').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#/dates/notice';
  });
  await page.click('#notice-write');
  await page.locator('#notice-fit').waitFor();
  const text = await page.inputValue('#notice-text');
  assert.match(text, /個案：\nA-12\n異動日期：\n107\/12\/01\n異動內容：\n調整 BA02x5 改為 x13\n新增 BA20x26\n/);
  assert.equal(await page.inputValue('#notice-month'), '107/12');
  assert.match(
    await page.locator('#notice-fit').innerText(),
    /每週一三五；使用碼別為 BA02、BA20\*2/,
  );
  assert.match(await page.locator('#notice-quota').innerText(), /B、C 碼共[^]*18,490 元[^]*A-12/);
  await page.click('#notice-take-pattern');
  await page.locator('#notice-verdict', { hasText: '一致' }).waitFor();
  await picture(page, 'dates-notice-written');
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(troubles(app), []);
});

test('copied, printed, in English', async (t) => {
  const app = await openNotice(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = app;
  await page.click('#notice-sample');
  await page.click('#notice-copy');
  await page.locator('#notice-copy', { hasText: '已複製' }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /每周一三五 1330-1530/);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.notice-print').isVisible(), 'the text stands on paper');
  assert.ok(!(await page.locator('#notice-text').isVisible()));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('#notice-verdict', { hasText: '6 of 6 codes disagree' }).waitFor();
  assert.match(await page.locator('[data-code="BA11"]').innerText(), /just what Mon–Fri would give/);
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(troubles(app), []);
});
