// The worker that holds a month, without the screen: every form of file, cancelling, refusals, speed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openApp, troubles } from './harness.mjs';

const months = process.env.LTC_MONTHS ?? fileURLToPath(new URL('../../target/months', import.meta.url));

/** A made-up month in a form: `small/month.xlsx`. */
export const month = (name) => path.join(months, name);

/**
 * Starts a worker on the page, with `load(name, options)` and `call(request)` beside it.
 * @param {import('playwright-core').Page} page
 * @param {string[]} files what `load` can be given; their bytes are handed over beforehand
 */
async function start(page, files) {
  await page.evaluate(() => {
    globalThis.files = new Map();
    globalThis.startWorker = () => {
      const worker = new Worker(new URL('./engine-worker.js', document.baseURI), { type: 'module' });
      const waiting = new Map();
      const seen = [];
      let last = 0;
      worker.onmessage = ({ data }) => {
        if (data.type === 'progress') return seen.push(data);
        const then = waiting.get(data.id);
        waiting.delete(data.id);
        then({ ...data, reply: data.json && JSON.parse(data.json) });
      };
      worker.postMessage({ type: 'start' });
      const send = (message) =>
        new Promise((resolve) => {
          last += 1;
          waiting.set(last, resolve);
          worker.postMessage({ id: last, ...message });
        });
      globalThis.month = {
        seen,
        load: (file, options = {}) => {
          const all = { name: file, lang: 'zh-TW', as_of: '2026-08-05', preview: false, ...options };
          return send({ type: 'load', file: files.get(file), options: JSON.stringify(all) });
        },
        call: (call) => send({ type: 'call', json: JSON.stringify({ lang: 'zh-TW', call }) }),
        cancel: () => worker.postMessage({ type: 'cancel', id: last }),
      };
    };
    startWorker();
  });
  for (const file of files) {
    // Playwright hands a file to an input; anything else would cross as text.
    await page.evaluate(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', id: 'test-input' });
      document.body.append(input);
    });
    const given = typeof file === 'string' ? { name: file, path: month(file) } : file;
    const chosen = given.path ?? { name: given.name, mimeType: 'application/octet-stream', buffer: given.bytes };
    await page.setInputFiles('#test-input', chosen);
    await page.evaluate((name) => {
      const input = document.getElementById('test-input');
      files.set(name, input.files[0]);
      input.remove();
    }, given.name);
  }
}

const everything = { filter: {}, window: { from: 0, count: 100_000 } };

test('one month in five forms is one result', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const forms = ['month.csv', 'month-big5.csv', 'month.xlsx', 'month.xls', 'month.json'].map((f) => `small/${f}`);
  await start(page, forms);
  const results = await page.evaluate(
    async ([forms, everything]) => {
      const results = [];
      for (const form of forms) {
        const { reply } = await month.load(form, { place: 'replace' });
        const { summary } = reply.loaded.read;
        const { reply: found } = await month.call({ findings: everything });
        const findings = found.findings.entries.map(({ rule, client, date, code, time, amount }) =>
          [rule, client, date, code, time, amount].join(' '),
        );
        results.push({ form, summary, findings });
      }
      return results;
    },
    [forms, everything],
  );
  const [csv, ...others] = results;
  assert.equal(csv.summary.records, 600);
  assert.ok(csv.findings.length >= 12, `${csv.findings.length} findings`);
  for (const other of others) {
    assert.deepEqual(other.findings, csv.findings, other.form);
    assert.deepEqual(other.summary, csv.summary, other.form);
  }
  assert.deepEqual(troubles(app), []);
});

test('cancelling keeps what was there, in the text, in the workbook and in the check', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await start(page, ['small/month.csv', '100k/month.csv', '10k/month.xlsx']);
  const ends = await page.evaluate(async () => {
    const ends = [];
    await month.load('small/month.csv');
    const loads = [
      ['100k/month.csv', 'read', 'replace'],
      ['10k/month.xlsx', 'sheet', 'replace'],
      // Beside 300,000 records, so that the check takes longer than the way of a message.
      ['100k/month.csv', 'check', 'add'],
    ];
    for (const [file, stage, place] of loads) {
      if (place === 'add') for (let time = 0; time < 3; time += 1) await month.load(file, { place });
      month.seen.length = 0;
      const loading = month.load(file, { place });
      while (!month.seen.some((progress) => progress.stage === stage)) await new Promise((r) => setTimeout(r, 1));
      const asked = performance.now();
      month.cancel();
      const { type } = await loading;
      const { reply } = await month.call('overview');
      ends.push({ stage, type, records: reply.overview.summary.records, after: performance.now() - asked });
    }
    return ends;
  });
  for (const { stage, type, records, after } of ends) {
    t.diagnostic(`cancelled in ${stage}: after ${after.toFixed(0)} ms`);
    assert.equal(type, 'cancelled', stage);
    assert.equal(records, stage === 'check' ? 300_600 : 600, stage);
  }
  assert.deepEqual(troubles(app), []);
});

test('repairs are exported, and read again there is nothing left to repair', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await start(page, ['10k/month.csv']);
  const result = await page.evaluate(async () => {
    await month.load('10k/month.csv');
    const { reply: repaired } = await month.call({ repair_all: { filter: {} } });
    const { reply: exported, files: bytes } = await month.call({ export: { kind: 'workbook' } });
    files.set('again.xlsx', new Blob([bytes[0]]));
    const { reply: again } = await month.load('again.xlsx', { place: 'replace' });
    const fresh = again.loaded.read;
    return { changed: repaired.changed, name: exported.files[0].name, fresh };
  });
  assert.ok(result.changed.count > 0);
  assert.match(result.name, /\.xlsx$/);
  assert.equal(result.fresh.summary.repairable, 0);
  assert.equal(result.fresh.summary.records, result.changed.overview.summary.records);
  assert.equal(result.fresh.summary.errors, result.changed.overview.summary.errors);
  assert.deepEqual(troubles(app), []);
});

test('hostile files are refused in words, and the worker lives on', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const xlsx = fs.readFileSync(month('small/month.xlsx'));
  const bad = [
    { name: 'empty.csv', bytes: Buffer.alloc(0) },
    { name: 'pdf.xlsx', bytes: Buffer.from('%PDF-1.7 nothing') },
    { name: 'cut.xlsx', bytes: xlsx.subarray(0, xlsx.length / 2) },
    { name: 'zip.xlsx', bytes: Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(4000, 0xff)]) },
    { name: 'ole.xls', bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096, 0xff)]) },
    { name: 'noise.csv', bytes: Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)) },
    { name: 'deep.json', bytes: Buffer.from('['.repeat(100_000)) },
    { name: 'half.json', bytes: Buffer.from('{"cases": [') },
    { name: 'page.xls', bytes: Buffer.from('<html><table><tr><td>1</td></tr></table></html>') },
  ];
  await start(page, ['small/month.csv', ...bad]);
  const ends = await page.evaluate(async (names) => {
    const ends = [];
    await month.load('small/month.csv');
    for (const name of names) {
      const { type, reply, message } = await month.load(name, { place: 'replace' });
      ends.push({ name, type, message, refused: reply?.refused, reply });
    }
    const { reply } = await month.call('overview');
    return { ends, records: reply.overview.summary.records };
  }, bad.map(({ name }) => name));
  for (const { name, type, message, refused, reply } of ends.ends) {
    assert.equal(type, 'reply', `${name}: ${message}`);
    assert.ok(refused, `${name}: ${JSON.stringify(reply)}`);
    assert.match(refused.zh, /[一-鿿]/, name);
    assert.ok(refused.en.length > 10, name);
    t.diagnostic(`${name}: ${refused.zh}`);
  }
  assert.equal(ends.records, 600);
  assert.deepEqual(troubles(app), []);
});
