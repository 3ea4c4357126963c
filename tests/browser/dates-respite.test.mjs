// Respite for a household with a foreign carer: the items of the form and the answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles, viewports } from './harness.mjs';

async function openTool(t) {
  const app = await openApp(t, { hash: '#/dates/tools/respite-access' });
  await app.page.locator('#respite-answer').waitFor();
  return app;
}

const answers = (page, text) => page.locator('#respite-answer', { hasText: text }).waitFor();

test('three conditions, each alone, and what is none of them', async (t) => {
  const app = await openTool(t);
  const { page } = app;
  await page.fill('#respite-on', '107/12/10');
  await answers(page, '資料不足');
  assert.equal(await page.locator('[data-condition]').count(), 4);
  await page.selectOption('#respite-b1', '2');
  await page.fill('#respite-b3', '70');
  await answers(page, '符合使用喘息服務的資格');
  await page.check('#respite-employed');
  await answers(page, '須由人員確認');
  await page.uncheck('#respite-employed');
  await page.fill('#respite-b3', '69');
  await page.selectOption('#respite-h1a', '2');
  // With others, but with whom?
  await page.locator('.respite-wrong', { hasText: 'H1b' }).waitFor();
  await page.check('#respite-h1b-11');
  await answers(page, '符合使用喘息服務的資格');
  await page.check('#respite-h1b-4');
  await page.selectOption('#respite-absence', 'none');
  await answers(page, '未符合本次條件；其他資格未載於來源，不代表不得使用');
  await page.locator('.respite-result summary').click();
  assert.match(await page.locator('.respite-result').innerText(), /S3-10\.1/);
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, 'respite-access');
  for (const viewport of [...Object.values(viewports), { width: 320, height: 700 }]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${viewport.width} ${colorScheme}`);
    }
  }
  await page.fill('#respite-b3', '七十');
  await page.locator('#respite-b3[aria-invalid="true"]').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('later editions, by date', async (t) => {
  const app = await openTool(t);
  const { page } = app;
  for (const [on, level, expected] of [
    ['108/09/23', '7', '資料不足'],
    ['108/09/24', '7', '符合使用喘息服務的資格'],
    ['109/12/01', '2', '符合使用喘息服務的資格'],
  ]) {
    await page.fill('#respite-on', on);
    await page.selectOption('#respite-level', level);
    await page.selectOption('#respite-absence', 'short');
    await page.locator('.respite-rule', { hasText: on }).waitFor();
    await answers(page, expected);
  }
  await page.fill('#respite-on', '');
  await page.selectOption('#respite-family', 'false');
  await answers(page, '法規排除');
  await page.selectOption('#respite-family', 'true');
  await page.selectOption('#respite-other', 'false');
  await answers(page, '符合使用喘息服務的資格');
  assert.deepEqual(troubles(app), []);
});

test('the case of 試算 fills the form', async (t) => {
  const app = await openApp(t, { hash: '#/plan' });
  const { page } = app;
  await page.selectOption('#examples', '1');
  await page.waitForFunction(() => document.querySelector('#case-client-foreign_carer')?.checked);
  await page.evaluate(() => {
    location.hash = '#/dates/tools/respite-access';
  });
  await page.locator('#respite-from-plan:enabled').click();
  await page.waitForFunction(() => document.querySelector('#respite-on').value !== '');
  assert.match(await page.inputValue('#respite-level'), /^[1-8]$/);
  assert.deepEqual(troubles(app), []);
});
