// The part 期限計算: deadlines from a date, what is due soon, a client's dates, what leaves the page.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { axeViolations, openApp, picture, troubles, viewports } from './harness.mjs';

/** The part, once it can be used. */
async function openDeadlines(t, options = {}) {
  const app = await openApp(t, { hash: '#/dates/deadlines', ...options });
  await app.page.locator('#deadlines-profile').waitFor();
  return app;
}

/** The deadline of a duty in an entry of the form. */
const deadline = (page, duty) => page.locator(`.entry .deadline[data-duty="${duty}"]`);

/** Waits until a duty of an entry is due on a day. */
const dueOn = (page, duty, day) =>
  page.locator(`.entry .deadline[data-duty="${duty}"][data-due="${day}"]`).waitFor();

test('a date gives every deadline that follows, counted day by day', async (t) => {
  const app = await openDeadlines(t);
  const { page } = app;
  await page.locator('#deadlines-0-on').fill('107/12/07');
  await dueOn(page, 'referral-answer', '2018-12-10');
  await dueOn(page, 'first-service', '2018-12-18');
  const answer = deadline(page, 'referral-answer');
  await answer.locator('summary').click();
  const steps = await answer.locator('.deadline-steps li').allInnerTexts();
  assert.deepEqual(
    steps.map((step) => step.replace(/\s+/g, '')),
    ['107/12/07（五）第1日', '107/12/08（六）週末', '107/12/09（日）週末', '107/12/10（一）第2日'],
  );
  const text = await answer.innerText();
  assert.match(text, /另一算法（派案次日起算）：107\/12\/11（二）/);
  assert.match(text, /視同無法提供服務/);
  assert.match(text, /S0-1/);
  assert.match(text, /單一來源/);
  // The Western form is the same day.
  await page.locator('#deadlines-0-on').fill('2018-12-03');
  await dueOn(page, 'referral-answer', '2018-12-04');
  await page.locator('#deadlines-0-on').fill('107/13/07');
  await page.locator('#deadlines-0-on-about', { hasText: '曆法上沒有這一天' }).waitFor();
  assert.equal(await page.locator('#deadlines-0-on').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(troubles(app), []);
});

test('another county has other deadlines, and what it lacks is said', async (t) => {
  const app = await openDeadlines(t);
  const { page } = app;
  await page.locator('#deadlines-0-on').fill('107/12/06');
  await page.selectOption('#deadlines-profile', 'taitung');
  await page.locator('.entry .empty', { hasText: '沒有由此起算的期限' }).waitFor();
  await page.selectOption('#deadlines-0-what', 'c_referral');
  await dueOn(page, 'c-referral-answer', '2018-12-09');
  assert.match(await deadline(page, 'c-referral-answer').innerText(), /前一個工作日為 107\/12\/07/);
  await page.selectOption('#deadlines-profile', 'taoyuan');
  await page.selectOption('#deadlines-0-what', 'contract_end');
  await page.locator('#deadlines-0-on').fill('114/12/31');
  await dueOn(page, 'exit-notice', '2025-10-02');
  assert.match(await deadline(page, 'exit-notice').innerText(), /依案管量而定/);
  await page.locator('#deadlines-0-caseload').fill('101');
  await dueOn(page, 'exit-notice', '2025-11-01');
  await page.locator('#deadlines-0-caseload').fill('200');
  await dueOn(page, 'exit-notice', '2025-10-02');
  assert.match(await deadline(page, 'exit-notice').innerText(), /114\/11\/01/);
  assert.deepEqual(troubles(app), []);
});

test('what the calendar does not know is unknown', async (t) => {
  const app = await openDeadlines(t);
  const { page } = app;
  await page.locator('#deadlines-0-on').fill('116/12/27');
  const first = deadline(page, 'first-service');
  await first.waitFor();
  assert.match(await first.innerText(), /不明（超出行事曆）/);
  assert.deepEqual(troubles(app), []);
});

test('the example is one click away: list, picture, tables; pictures for people', async (t) => {
  const app = await openDeadlines(t);
  const { page } = app;
  await page.locator('.deadlines-near .empty').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await picture(page, 'dates-deadlines-empty');
  await page.click('#deadlines-example');
  await page.locator('.deadlines-near .deadline').nth(2).waitFor();
  const near = await page.locator('.deadlines-near .deadline').evaluateAll((rows) => rows.map((row) => row.dataset.due));
  assert.deepEqual(near, ['2018-12-10', '2018-12-10', '2018-12-18']);
  assert.match(await page.locator('.deadlines-near').innerText(), /還有 4 天/);
  const periods = await page.locator('.deadlines-tables table').first().innerText();
  assert.match(periods, /留用區間 1\s+107\/11\/01\s+108\/03\/31/);
  assert.match(periods, /預支可用期間\s+107\/11\/01\s+108\/01\/31/);
  assert.match(periods, /扣除預支 4,000 元/);
  const days = await page.locator('.deadlines-tables table').nth(1).innerText();
  assert.match(days, /109\/03\/20（五）\s+定期複評（S4-R1）/);
  // Every bar and number of the picture is in a table.
  assert.equal(await page.locator('.picture-bar').count(), await page.locator('.deadlines-tables table').first().locator('tbody tr').count());
  assert.equal(
    await page.locator('.picture-number').count(),
    await page.locator('.deadlines-tables table').nth(1).locator('tbody tr').count(),
  );
  await page.locator('.picture-today').waitFor({ state: 'attached' });
  await page.locator('.entry .deadline summary').first().click();
  await page.locator('.deadlines-all summary').first().click();
  for (const viewport of Object.values(viewports)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${viewport.width} ${colorScheme}`);
    }
    // Nothing but regions of their own scrolls sideways.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await page.setViewportSize(viewports.desktop);
  await page.locator('.deadlines-all summary').first().click();
  await picture(page, 'dates-deadlines');
  await page.click('#deadlines-clear');
  await page.locator('.deadlines-near .empty').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a calendar file and a text leave the page without names unless asked', async (t) => {
  const app = await openDeadlines(t, { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  const { page } = app;
  await page.click('#deadlines-example');
  await page.locator('.deadlines-near .deadline').first().waitFor();
  const save = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#deadlines-save')]);
    assert.equal(file.suggestedFilename(), 'ltc-dates.ics');
    return fs.readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
  };
  const file = await save();
  assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
  assert.match(file, /UID:referral-answer-referral-2018-12-07-1@ltc-abacus\r\nDTSTAMP:20181206T000000Z\r\nDTSTART;VALUE=DATE:20181210\r\n/);
  assert.doesNotMatch(file, /範例個案/);
  await page.locator('#deadlines-named').check();
  assert.match(await save(), /SUMMARY:範例個案 完成服務費用申報/);
  await page.click('#deadlines-copy');
  await page.locator('#deadlines-said', { hasText: '已複製' }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /107\/12\/10（一）\s+回覆照會（S0-1）/);
  assert.deepEqual(troubles(app), []);
});

test('the client of 試算 is worked out here', async (t) => {
  const app = await openApp(t, { hash: '#/plan' });
  const { page } = app;
  await page.selectOption('#examples', '0');
  await page.locator('#results .ledger').first().waitFor();
  await page.evaluate(() => { location.hash = '#/dates/deadlines'; });
  await page.locator('.deadlines-tables table').first().waitFor();
  assert.match(await page.locator('.deadlines-tables table').first().innerText(), /留用區間 1\s+107\/07\/01/);
  assert.deepEqual(troubles(app), []);
});

test('everything is done with the keyboard', async (t) => {
  const app = await openDeadlines(t);
  const { page } = app;
  await page.locator('#deadlines-0-what').focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'deadlines-0-on');
  await page.keyboard.type('1071210');
  await dueOn(page, 'referral-answer', '2018-12-11');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await deadline(page, 'referral-answer').locator('details[open] .deadline-steps').waitFor();
  await page.locator('#deadlines-add').focus();
  await page.keyboard.press('Enter');
  await page.locator('#deadlines-1-on').waitFor();
  // What was typed stays while another part is shown.
  await page.getByRole('link', { name: '異動通報' }).click();
  await page.locator('#deadlines-0-on').waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: '期限計算' }).click();
  await dueOn(page, 'referral-answer', '2018-12-11');
  assert.deepEqual(troubles(app), []);
});

test('an address brings an occasion along; a county that has no profile leaves the usual one', async (t) => {
  const app = await openApp(t, {
    hash: '#/dates/deadlines?trigger=notice_received&on=2018-12-14&profile=xinzhuang&today=2018-12-15',
  });
  const { page } = app;
  await dueOn(page, 'notice-answer', '2018-12-19');
  assert.equal(await page.locator('#deadlines-profile').inputValue(), 'xinzhuang');
  await page.locator('.deadlines-near .deadline-left', { hasText: '還有 4 天' }).waitFor();
  await page.evaluate(() => { location.hash = '#/dates/deadlines?profile=nowhere'; });
  await page.locator('.deadlines-note', { hasText: '未指定縣市' }).waitFor();
  assert.equal(await page.locator('#deadlines-profile').inputValue(), '');
  await dueOn(page, 'notice-answer', '2018-12-19');
  assert.deepEqual(troubles(app), []);
});

test('in English dates and words are English', async (t) => {
  const app = await openDeadlines(t);
  const { page } = app;
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('#deadlines-0-on').fill('2018-12-07');
  await dueOn(page, 'referral-answer', '2018-12-10');
  assert.match(await deadline(page, 'referral-answer').innerText(), /2018-12-10 \(Mon\)\s+Answer the referral/);
  assert.doesNotMatch(await page.locator('.deadlines').innerText(), /[一-鿿]/u);
  assert.deepEqual(troubles(app), []);
});
