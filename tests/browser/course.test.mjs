// The course: lessons, exercises, worksheets, links that carry a case, cases made into scenarios.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeViolations, openApp, picture, troubles } from './harness.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = path.join(root, 'tests', 'pictures');

const text = (zh, en) => ({ zh, en });

/** The ledger of the sources as a lesson of one's own. */
function ownLesson(change = {}) {
  const file = path.join(root, 'tests', 'scenarios', 'seed-ledger-10707.json');
  const scenario = JSON.parse(fs.readFileSync(file, 'utf8'));
  scenario.title = text('王奶奶的留用', 'What Mrs Wang keeps');
  scenario.lesson = {
    topic: 'quota',
    level: 2,
    story: text('王奶奶 107 年 7 月起用服務。', 'Mrs Wang is served from July 2018.'),
    intuition: text('每個月用不完就沒了。', 'What is not used is gone.'),
    change: {
      text: text('先把等級改成 8 級看看。', 'Try level 8 first.'),
      edits: [{ pointer: '/client/cms_level', to: 8 }],
    },
    question: text('107 年 11 月第一天留用多少？', 'How much is retained on November 1st 2018?'),
    answer: { pointer: '/ledger/care/4/retention', of: 'given' },
    hints: [text('看 7 月到 10 月。', 'Look at July to October.'), text('每月剩的加起來。', 'Add them up.')],
    explanation: text('四個月的剩餘加起來。', 'The sum of four months.'),
    clauses: [{ source: 'S3-9.2', quote: text('餘額可留用', 'The balance may be retained') }],
    rules: ['S3-9.2'],
    show: ['/ledger/care/0/quota', '/ledger/care/3/retention'],
    ...change,
  };
  return scenario;
}

const asFile = (name, document) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
});

async function openCourse(t, hash = '', options = {}) {
  const app = await openApp(t, { hash: `#/course${hash}`, ...options });
  // While it is fetched, the frame shows a heading of the same name.
  await app.page.locator('#course-title').waitFor();
  return app;
}

/** Opens files as own lessons. */
const openOwn = (page, ...files) => page.locator('#own-files').setInputFiles(files);

async function openOwnLesson(page, document = ownLesson()) {
  await openOwn(page, asFile('wang.json', document));
  await page.locator('#own-lessons a').first().click();
  await page.locator('[data-lesson="wang"]').waitFor();
}

const outcome = (page, expected) =>
  page.locator(`#verdict [data-outcome="${expected}"]`).waitFor();

async function noViolations(page) {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeViolations(page), [], `${width} ${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Does the page scroll sideways? */
const isTooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('a lesson of the list: chosen by level, changed, answered wrongly, then rightly', async (t) => {
  const app = await openCourse(t);
  const { page } = app;
  assert.ok((await page.locator('.lesson-entry').count()) >= 24);
  await noViolations(page);
  await picture(page, 'course-list');
  await page.locator('#course-level').selectOption('3');
  await page.locator('#course-topic').selectOption('advance');
  await page.locator('.lesson-entry a', { hasText: '預支上限也打折' }).press('Enter');
  await page.locator('[data-lesson="39-foreign-carer-advance"]').waitFor();
  await page.waitForFunction(() => document.activeElement.id === 'course-place');
  const quota = page.locator('[data-pointer="/ledger/care/0/quota"] td');
  assert.deepEqual(await quota.allInnerTexts(), ['32,090', '32,090']);
  assert.equal(await page.locator('.covered').count(), 2, 'what is asked for is covered');
  await page.locator('#fact-0').selectOption('true');
  await page.locator('[data-pointer="/ledger/care/0/quota"].is-changed').waitFor();
  assert.deepEqual(await quota.allInnerTexts(), ['32,090', '9,627']);
  await page.locator('#answer').fill('48,135');
  await page.keyboard.press('Enter');
  await outcome(page, 'wrong');
  await page.locator('#answer').fill('14,440');
  await page.keyboard.press('Enter');
  await outcome(page, 'right');
  assert.match(await page.locator('#solution').innerText(), /14,440 元[^]*S3-12/);
  const cap = page.locator('[data-pointer="/advance/cap"] td');
  assert.deepEqual(await cap.allInnerTexts(), ['48,135', '14,440']);
  await noViolations(page);
  await picture(page, 'course-advance');
  await page.click('#lesson-next');
  await page.locator('[data-lesson="40-level-before-discharge"]').waitFor();
  await page.goBack();
  await page.locator('[data-lesson="39-foreign-carer-advance"]').waitFor();
  await page.locator('.sections a', { hasText: '課程' }).click();
  await page.locator('.lesson-entry', { hasText: '預支上限也打折' }).locator('.is-done').waitFor();
  await page.locator('.sections a', { hasText: '隨機練習' }).click();
  await page.locator('#exercise-kind').waitFor();
  await page.locator('.sections a', { hasText: '課程' }).click();
  await page.locator('#course-topic').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('the words of findings come with the answer', async (t) => {
  const app = await openCourse(t, '/lesson/6');
  const { page } = app;
  await page.locator('#result-later').waitFor();
  await page.locator('#answer').fill('1');
  await page.click('#judge');
  await page.locator('.found-list', { hasText: '181' }).waitFor();
  await page.locator('#fact-0').fill('16:30');
  await page.locator('[data-pointer="/summary/errors"].is-changed').waitFor();
  assert.equal(await page.locator('.found-list').count(), 0);
  assert.deepEqual(troubles(app), []);
});

test('a change that gives the answer away comes after it', async (t) => {
  const app = await openCourse(t, '/lesson/66');
  const { page } = app;
  await page.locator('#result-later').waitFor();
  assert.equal(await page.locator('#fact-0').count(), 0);
  await page.locator('#answer').fill('107/11/15');
  await page.keyboard.press('Enter');
  await outcome(page, 'right');
  await page.click('#change-all');
  assert.equal(await page.locator('#fact-0').inputValue(), '107/11/15');
  await page.locator('#lesson-figures .is-changed').waitFor();
  await noViolations(page);
  await picture(page, 'course-alerts');
  assert.deepEqual(troubles(app), []);
});

test('an address of a lesson that is not there says so', async (t) => {
  const app = await openCourse(t, '/lesson/999');
  await app.page.locator('#no-lesson').waitFor();
  assert.deepEqual(await axeViolations(app.page), []);
  await app.page.goto(`${app.url.split('#')[0]}#/course/lesson/28`);
  await app.page.locator('[data-lesson^="28-"]').waitFor();
  assert.deepEqual(troubles(app), []);
});

test('an own lesson: facts changed, a wrong answer, hints, the right one, the score', async (t) => {
  const app = await openCourse(t);
  const { page } = app;
  await openOwnLesson(page);
  const figure = page.locator('[data-pointer="/ledger/care/0/quota"] td');
  const before = await figure.first().innerText();
  assert.equal(await figure.last().innerText(), before);
  const asked = page.locator('[data-pointer="/ledger/care/4/retention"] .covered');
  assert.equal(await asked.count(), 2, 'what is asked for is covered');

  await page.locator('#fact-0').selectOption('8');
  await page.locator('[data-pointer="/ledger/care/0/quota"].is-changed').waitFor();
  assert.equal(await figure.first().innerText(), before);
  assert.notEqual(await figure.last().innerText(), before);
  await page.click('#change-none');
  await page.locator('.is-changed').waitFor({ state: 'detached' });

  // By keyboard: Enter gives the answer.
  await page.locator('#answer').fill('四千');
  await page.keyboard.press('Enter');
  await outcome(page, 'unreadable');
  assert.equal(await page.locator('#course-score').innerText(), '本次尚未作答');
  await page.locator('#answer').fill('4,389');
  await page.keyboard.press('Enter');
  await outcome(page, 'wrong');
  await page.click('#hint');
  await page.locator('#hints li').first().waitFor();
  assert.match(await page.locator('#hint').innerText(), /1/);
  await page.locator('#answer').fill('１５，４７９ 元');
  await page.keyboard.press('Enter');
  await outcome(page, 'right');
  assert.equal(await asked.count(), 0);
  assert.match(await page.locator('#solution').innerText(), /15,479[^]*用不完就沒了[^]*四個月的剩餘[^]*餘額可留用/);
  await page.locator('.derivation > summary').click();
  assert.match(await page.locator('.derivation').innerText(), /107\/10 當月留下的額度/);
  assert.match(await page.locator('#course-score').innerText(), /答對 1 題，共作答 1 題，其中一次答對 0 題/);
  await noViolations(page);
  await picture(page, 'course-lesson');
  await page.setViewportSize({ width: 320, height: 700 });
  assert.equal(await isTooWide(page), false);
  assert.deepEqual(troubles(app), []);
});

test('files that are no lesson are listed with their error, good ones are used', async (t) => {
  const app = await openCourse(t);
  const { page } = app;
  await openOwn(
    page,
    asFile('good.json', ownLesson()),
    asFile('broken.json', '{"title": '),
    asFile('level.json', ownLesson({ level: 9 })),
    asFile('wrong.json', { ...ownLesson(), expect: { '/ledger/care/0/quota': 1 } }),
    asFile('readme.txt', 'not one'),
  );
  await page.locator('#own-refused li').nth(2).waitFor();
  const refused = await page.locator('#own-refused').innerText();
  assert.match(refused, /broken\.json：[^]*JSON/);
  assert.match(refused, /level\.json：[^]*\/lesson\/level/);
  assert.match(refused, /wrong\.json：與預期不符/);
  assert.doesNotMatch(refused, /readme/);
  assert.equal(await page.locator('#own-lessons li').count(), 1);
  await noViolations(page);
  assert.deepEqual(troubles(app), []);
});

test('the trainer sees all answers', async (t) => {
  const app = await openCourse(t);
  const { page } = app;
  await openOwn(page, asFile('wang.json', ownLesson()));
  await page.locator('#own-lessons a').waitFor();
  assert.equal(await page.locator('.lesson-answer').count(), 0);
  await page.locator('#course-trainer').check();
  await page.locator('#own-lessons .lesson-answer', { hasText: '15,479' }).waitFor();
  await page.locator('#own-lessons a').click();
  await page.locator('#solution').waitFor();
  assert.equal(await page.locator('#hints li').count(), 2, 'with all hints');
  assert.equal(await page.locator('#course-score').innerText(), '本次尚未作答', 'looking is no attempt');
  assert.deepEqual(troubles(app), []);
});

test('an exercise of a kind, level and number is the same wherever it is opened', async (t) => {
  const hash = '/exercise?kind=retention&level=1&seed=7';
  const app = await openCourse(t, hash);
  const { page } = app;
  await page.locator('[data-seed="7"] #question-text').waitFor();
  const question = await page.locator('#question-text').innerText();
  await page.locator('#answer').fill('1');
  await page.click('#judge');
  await outcome(page, 'wrong');
  await page.click('#show-answer');
  const answer = (await page.locator('#solution .solution-answer').innerText()).trim();
  assert.match(answer, /^[\d,]+ 元$/);
  assert.match(await page.locator('#course-score').innerText(), /答對 0 題，共作答 1 題/);
  await noViolations(page);
  await picture(page, 'course-exercise');

  const again = await openCourse(t, hash);
  await again.page.locator('#question-text', { hasText: question }).waitFor();
  await again.page.locator('#answer').fill(answer);
  await again.page.click('#judge');
  await outcome(again.page, 'right');
  assert.match(await again.page.locator('#course-score').innerText(), /答對 1 題，共作答 1 題，其中一次答對 1 題/);

  await again.page.click('#another');
  await again.page.waitForFunction(() => /seed=\d+$/.test(location.hash) && !/seed=7$/.test(location.hash));
  await again.page.locator('#exercise-seed').fill('7');
  await again.page.locator('#exercise-seed').blur();
  await again.page.locator('[data-seed="7"] #question-text', { hasText: question }).waitFor();
  assert.deepEqual([...troubles(app), ...troubles(again)], []);
});

test('errors planted in records are found by ticking rows', async (t) => {
  const app = await openCourse(t, '/exercise?kind=errors&level=1&seed=3');
  const { page } = app;
  await page.locator('.answer-options input').first().waitFor();
  await page.click('#show-answer');
  const rows = (await page.locator('#solution .solution-answer').innerText()).match(/\d+/g);
  await page.locator(`.answer-options input[value="${rows[0]}"]`).check();
  for (const row of rows.slice(1)) await page.locator(`.answer-options input[value="${row}"]`).check();
  await page.click('#judge');
  await outcome(page, 'right');
  await noViolations(page);
  await picture(page, 'course-errors');
  assert.deepEqual(troubles(app), []);
});

test('a link carries the whole case and names nobody', async (t) => {
  const app = await openApp(t, { hash: '#/plan' });
  const { page } = app;
  await page.selectOption('#examples', '4');
  await page.locator('#ledger').waitFor();
  await page.locator('#case-client-id').fill('A123456789');
  await page.locator('#case-client-birth_date').fill('040/05/20');
  await page.locator('#case-client-birth_date').blur();
  await page.locator('#ledger').waitFor();
  const retention = await page.locator('#ledger-care [data-field="available"]').allInnerTexts();
  await page.click('#make-lesson');
  await page.locator('#case-link').waitFor();
  const link = await page.locator('#case-link').inputValue();
  await noViolations(page);
  await picture(page, 'course-make');

  const other = await openApp(t, { hash: new URL(link).hash });
  await other.page.locator('#received-ledger').waitFor();
  const shown = await other.page.locator('#course').innerText();
  assert.doesNotMatch(shown, /A123456789|040\/05\/20|B123456780/);
  await noViolations(other.page);
  await picture(other.page, 'course-received');
  await other.page.click('#open-received');
  await other.page.locator('#ledger').waitFor();
  assert.equal(await other.page.locator('#case-client-id').inputValue(), 'A');
  assert.match(await other.page.locator('#case-client-birth_date').inputValue(), /\/01\/01$/);
  assert.deepEqual(
    await other.page.locator('#ledger-care [data-field="available"]').allInnerTexts(),
    retention,
  );

  const half = link.slice(new URL(link).href.indexOf('#'), -20);
  const cut = await openApp(t, { hash: half });
  await cut.page.locator('#link-refused', { hasText: '不完整或被改過' }).waitFor();
  await noViolations(cut.page);
  assert.deepEqual([...troubles(app), ...troubles(other), ...troubles(cut)], []);
});

test('a case becomes a scenario file, and that a lesson', async (t) => {
  const app = await openApp(t, { hash: '#/surcharge', acceptDownloads: true });
  const { page } = app;
  await page.selectOption('#examples', '0');
  await page.locator('#surcharge-AA05').waitFor();
  await page.click('#make-lesson');
  await page.locator('#title-zh').fill('我做的題目');
  await page.locator('[data-part="Findings"]').check();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-scenario')]);
  const made = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
  assert.equal(made.title.zh, '我做的題目');
  assert.equal(made.kind, 'simulate');
  assert.equal(made.given.client.id, 'A');
  assert.equal(made.expect['/ledger/care/4/retention'], 15479);
  assert.ok(made.expect_findings);
  await page.goto(`${app.url.split('#')[0]}#/course`);
  await openOwn(page, asFile('made.json', made));
  await page.locator('#own-lessons', { hasText: '我做的題目' }).waitFor();
  assert.deepEqual(troubles(app), []);
});

test('a worksheet and its answers are printed on pages of their own', async (t) => {
  const app = await openCourse(t);
  const { page } = app;
  await openOwn(page, asFile('wang.json', ownLesson()));
  await page.locator('#own-lessons a').waitFor();
  await page.locator('.sections a', { hasText: '學習單' }).click();
  await page.locator('#sheet-empty').waitFor();
  await page.locator('[data-place="own/0"]').check();
  await page.locator('#sheet-count').fill('2');
  await page.locator('#sheet-count').blur();
  await page.locator('#sheet-kind').selectOption('errors');
  await page.locator('#worksheet > ol > li').nth(2).waitFor();
  assert.doesNotMatch(await page.locator('#worksheet').innerText(), /15,479/);
  assert.match(await page.locator('#answer-sheet').innerText(), /15,479/);
  await noViolations(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#print-sheet').isVisible(), false);
  assert.equal(await page.locator('.site-header').isVisible(), false);
  await page.screenshot({ path: path.join(pictures, 'course-sheet-print.png'), fullPage: true });
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  assert.ok(pages >= 2, `${pages} pages`);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#sheet-print').selectOption('questions');
  await page.locator('#answer-sheet').waitFor({ state: 'detached' });
  assert.deepEqual(troubles(app), []);
});

test('the score is kept only if work is kept', async (t) => {
  const app = await openCourse(t, '/exercise?kind=retention&level=1&seed=7');
  const { page } = app;
  const stored = () => page.evaluate(() => localStorage.getItem('ltc-course'));
  await page.locator('#answer').fill('1');
  await page.click('#judge');
  await outcome(page, 'wrong');
  assert.equal(await stored(), null);
  await page.evaluate(() => localStorage.setItem('ltc-keep', '1'));
  await page.reload();
  await page.locator('#answer').fill('1');
  await page.click('#judge');
  await outcome(page, 'wrong');
  assert.match(await stored(), /retention/);
  await page.reload();
  await page.locator('#course-score', { hasText: '共作答 1 題' }).waitFor();
  assert.deepEqual(troubles(app), []);
});
