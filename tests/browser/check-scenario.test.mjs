// From 檢核 into the course: one client's records and findings as a scenario without personal data.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { openApp, troubles } from './harness.mjs';

const MONTH = [
  '身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘',
  'A123456789,1150701,BA20,1,2,,B123456780,15,30,18,31',
  'A223456781,1150701,BA07,1,1,,B123456780,10,0,11,0',
  'A123456789,1150703,BA01,1,1,,B123456780,8,0,8,30',
  'A123456789,1150703,BA01,1,1,,B123456780,8,0,8,30',
].join('\n');

test('a client of the month becomes a lesson that names nobody', async (t) => {
  const app = await openApp(t, { hash: '#/check', acceptDownloads: true });
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-08-05T12:00:00+08:00'));
  await page
    .locator('#check input[type=file]')
    .first()
    .setInputFiles({ name: 'month.csv', mimeType: 'text/csv', buffer: Buffer.from(MONTH) });
  await page.locator('.check-figures').waitFor();
  await page.evaluate(() => {
    location.hash = '#/check/clients';
  });
  await page.locator('#check').getByRole('button', { name: 'A123456789' }).first().click();
  const download = page.waitForEvent('download');
  await page.locator('#clients-scenario').click();
  const file = await (await download).path();
  const text = fs.readFileSync(file, 'utf8');
  for (const told of ['A123456789', 'B123456780']) assert.ok(!text.includes(told), told);
  const made = JSON.parse(text);
  assert.equal(made.kind, 'check');
  assert.deepEqual(made.given.records.map(({ client, workers }) => [client, ...workers]), Array(3).fill(['A100000010', 'B100000011']));
  assert.deepEqual(made.expect_findings.map(({ rule }) => rule).sort(), ['E5001', 'E5007']);

  // The course takes it as it is.
  await page.evaluate(() => {
    location.hash = '#/course';
  });
  await page.locator('#course-title').waitFor();
  await page.locator('#course input[type=file]').first().setInputFiles({
    name: 'made.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('#course').getByText('一位個案的服務紀錄').first().waitFor();
  assert.deepEqual(troubles(app), []);
});
