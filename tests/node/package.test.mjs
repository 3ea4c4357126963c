// The npm package, packed and installed: what its documentation promises.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { scenarios } from '../scenarios.mjs';
import { ltc as cli } from '../command-line.mjs';
import { install } from './installed.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const HEADER = 'client,date,code,fee_type,quantity,unit_price,worker,start,end';
/** Two records of the same worker at the same time, one that is fine. */
const MONTH = `${HEADER}
A123456789,2026-07-06,BA02,1,1,195,B123456780,08:00,08:30
A100000001,2026-07-06,BA02,1,1,195,B123456780,08:15,08:45
A123456789,2026-07-07,BA07,1,1,325,B123456780,09:00,10:00
`;
const COLUMNS = Object.fromEntries(
  HEADER.replace('worker', 'workers/0').split(',').map((name, column) => [
    name,
    MONTH.trim().split('\n').slice(1).map((line) => line.split(',')[column]),
  ]),
);
const OBJECTS = COLUMNS.client.map((client, row) => ({
  client,
  date: COLUMNS.date[row],
  code: COLUMNS.code[row],
  fee_type: 1,
  quantity: 1,
  unit_price: Number(COLUMNS.unit_price[row]),
  workers: [COLUMNS['workers/0'][row]],
  start: COLUMNS.start[row],
  end: COLUMNS.end[row],
}));
const CASE = { client: { id: 'A123456789', cms_level: 4, welfare_class: 'general' }, plans: [{ from: '2026-07' }] };

let customer;
let ltc;
let sheets;
let engine;

before(async () => {
  customer = install();
  ltc = await customer.import('@ltc-abacus/engine');
  sheets = await customer.import('@ltc-abacus/engine/sheets');
  engine = await ltc.createEngine({ sheets: sheets.createSheets() });
});
after(() => customer.remove());

async function opened(given, options) {
  const session = engine.openSession();
  await session.load(given, options);
  await session.check();
  return session;
}

const code = (expected) => (error) => {
  assert.ok(error instanceof ltc.LtcError, String(error));
  assert.equal(error.code, expected);
  assert.ok(error.zh && error.en && error.zh !== error.en, `${error.zh} | ${error.en}`);
  return true;
};

test('version, and the rule book without a month', () => {
  assert.match(engine.version().engine, /^\d+\.\d+\.\d+$/);
  assert.match(engine.version().basis_hash, /^[0-9a-f]{16}$/);
  assert.equal(engine.explain('e5012').rule, 'E5012');
  assert.notEqual(engine.explain('E5012', { lang: 'en' }).title, engine.explain('E5012').title);
  assert.equal(engine.explain('E0000'), undefined);
});

test('a case, in one language, explained, on another day', () => {
  const simulation = engine.simulate(CASE, { explain: ['/ledger/care/0/quota'], asOf: '2026-07-15' });
  assert.equal(simulation.stamp.as_of, '2026-07-15');
  const explanation = simulation.explanations['/ledger/care/0/quota'];
  assert.equal(explanation.value, simulation.ledger.care[0].quota);
  assert.ok(explanation.text.zh);
  const one = engine.simulate(CASE, { explain: ['/ledger/care/0/quota'], lang: 'en' });
  assert.equal(one.explanations['/ledger/care/0/quota'].text, explanation.text.en);
});

test('a month: load, check, pages, edits, undo, exports', async () => {
  const session = engine.openSession({ lang: 'en' });
  assert.deepEqual(await session.load(MONTH, { name: 'july.csv', kind: 'table' }), { records: 3 });
  const overview = await session.check();
  assert.equal(overview.summary.records, 3);
  assert.deepEqual(session.summary(), overview);
  const found = session.page({ findings: { filter: { severities: ['warning'] } } });
  assert.equal(found.entries[0].rule, 'worker-double-booked');
  assert.equal(session.page({ groups: { by: 'client' } }).total, 1);
  assert.deepEqual(session.page('groups').entries.map(({ key }) => key), ['worker-double-booked']);
  assert.equal(session.page({ records: { window: { from: 1, count: 1 } } }).page.entries.length, 1);
  assert.equal(session.page({ place_of: { record: 2 } }), 2);
  assert.equal(session.page('clients').total, 2);
  assert.deepEqual(session.explain('E5012'), engine.openSession({ lang: 'en' }).explain('E5012'));
  const changed = session.edit(1, 'start', '08:30');
  assert.ok(changed.gone > 0 && changed.overview.summary.warnings < overview.summary.warnings, JSON.stringify(changed));
  assert.equal(session.undo().overview.summary.warnings, overview.summary.warnings);
  assert.equal(session.redo().overview.summary.warnings, changed.overview.summary.warnings);
  session.undo();
  const waived = session.change({ waive_all: { filter: { rules: ['worker-double-booked'] }, reason: 'agreed' } });
  assert.ok(waived.overview.summary.waived > 0);
  for (const kind of ['workbook', 'report', 'template', 'fee_apply', 'csv', 'json', 'print']) {
    const files = await session.export(kind);
    assert.ok(files.length > 0 && files.every(({ bytes, name, mime }) => bytes.length > 0 && name && mime), kind);
  }
  // What is exported can be loaded again.
  const [workbook] = await session.export('workbook');
  const again = await opened(new Blob([workbook.bytes]), { name: workbook.name, kind: 'workbook' });
  assert.equal(again.summary().summary.records, 3);
  again.free();
  assert.equal(session.change('clear').summary.records, 0);
  session.free();
});

test('text, bytes, Blob, objects and columns give the same month', async () => {
  const bytes = new TextEncoder().encode(MONTH);
  const findings = [];
  for (const given of [MONTH, bytes, bytes.buffer, new Blob([bytes]), OBJECTS, { records: OBJECTS }, { columns: COLUMNS }]) {
    const session = await opened(given);
    findings.push(session.page('findings').entries.map(({ rule, record, amount }) => ({ rule, record, amount })));
    session.free();
  }
  assert.ok(findings[0].length > 0);
  for (const one of findings) assert.deepEqual(one, findings[0]);
});

test('Big5 is read', async () => {
  // 測試, as Excel in Taiwan saves it.
  const big5 = Buffer.concat([
    Buffer.from(`${HEADER},remark\nA123456789,2026-07-06,BA07,1,1,325,B123456780,08:00,09:00,`),
    Buffer.from([0xb4, 0xfa, 0xb8, 0xd5]),
    Buffer.from('\n'),
  ]);
  const session = await opened(big5);
  const { columns, page } = session.page('records');
  assert.equal(page.entries[0].cells[columns.findIndex(({ field }) => field === 'remark')], '測試');
  session.free();
});

test('what asks a person is an error that says what is asked', async () => {
  const session = engine.openSession();
  const strange = 'who,when,what,how many,by\nA123456789,2026-07-06,BA07,1,B123456780\n';
  const asked = await session.load(strange, { name: 'x.csv' }).catch((error) => error);
  code('columns-unknown')(asked);
  assert.equal(asked.preview.columns.length, 5);
  const columns = { who: 'client', when: 'date', what: 'code', 'how many': 'quantity', by: 'workers/0' };
  await session.load(strange, { name: 'x.csv', mapping: { columns } });
  assert.equal((await session.check()).summary.records, 1);
  await assert.rejects(session.load(MONTH), (error) => code('place-needed')(error) && error.records === 1);
  await session.load(MONTH, { place: 'add' });
  assert.equal((await session.check()).summary.records, 4);
  assert.equal((await session.preview(MONTH, { name: 'p.csv' })).columns.length, 9);
  await assert.rejects(session.preview({ records: OBJECTS }, { name: 'p.json' }), code('kind-differs'));
  assert.equal(session.summary().summary.records, 4);
  session.free();
});

test('a preview leaves the file that waits as it is', async () => {
  const session = engine.openSession();
  await session.load(MONTH, { name: 'july.csv' });
  assert.equal((await session.preview(MONTH.split('\n').slice(0, 2).join('\n'), { name: 'p.csv' })).file, 'p.csv');
  assert.equal(session.summary().summary.records, 0);
  assert.equal((await session.check()).files[0].name, 'july.csv');
  session.free();
  await assert.rejects(session.preview(MONTH), code('session-closed'));
});

test('nothing is changed while a file is read, waits or is checked', async () => {
  const changes = (session) => [
    () => session.edit(0, 'quantity', 5),
    () => session.undo(),
    () => session.redo(),
    () => session.change({ tell: { json: '{"month":"2026-07"}' } }),
    () => session.change('clear'),
    () => session.change({ forget: { file: 0 } }),
  ];
  const session = await opened(MONTH, { name: 'july.csv' });
  session.edit(0, 'quantity', 2);
  const reading = session.load(MONTH, { place: 'add' });
  for (const change of changes(session)) assert.throws(change, code('busy'));
  assert.throws(() => session.discard(), code('busy'));
  await reading;
  for (const change of changes(session)) assert.throws(change, code('busy'));
  assert.equal(session.page('records').page.total, 3);
  const checking = session.check();
  for (const change of changes(session)) assert.throws(change, code('busy'));
  await checking;
  assert.equal(session.page('records').page.total, 6);
  assert.equal(session.edit(0, 'quantity', 5).count, 1);

  await session.load(MONTH, { place: 'replace' });
  session.discard();
  await assert.rejects(session.check(), code('nothing-to-check'));
  assert.equal(session.undo().count, 1);
  assert.equal(session.page('records').page.total, 6);
  session.discard();
  session.free();
});

test('a second file lets the first one be checked in turns, and heeds the signal there', async (t) => {
  // A clock on which every slice of the check takes long enough to let others have their turn.
  let now = 0;
  t.mock.method(performance, 'now', () => (now += 1000));
  const two = (number) => String(number).padStart(2, '0');
  const rows = Array.from({ length: 30_000 }, (_, place) => {
    const [hour, day] = [8 + (place % 10), 1 + (Math.floor(place / 10) % 31)];
    const who = two(Math.floor(place / 310));
    return `A1234567${who},2026-07-${two(day)},BA02,1,1,195,B1234567${who},${two(hour)}:00,${two(hour)}:30`;
  });
  const large = [HEADER, ...rows].join('\n');
  const session = engine.openSession();
  await session.load(large, { name: 'large.csv' });
  await assert.rejects(session.load(MONTH, { place: 'sideways', kind: 'nonsense' }), code('option-not-understood'));
  await assert.rejects(session.load(42), code('source-not-understood'));
  assert.equal(session.summary().summary.records, 0);
  const stop = new AbortController();
  const ended = session.load(MONTH, { place: 'add', signal: stop.signal, onProgress: ({ stage }) => stage === 'check' && stop.abort() });
  await assert.rejects(ended, code('aborted'));
  // It waits on.
  assert.equal(session.summary().summary.records, 0);
  let turns = 0;
  const stages = new Set();
  setTimeout(() => (turns += 1));
  await session.load(MONTH, { name: 'july.csv', place: 'add', onProgress: ({ stage }) => stages.add(stage) });
  assert.ok(turns > 0 && stages.has('check'));
  assert.equal(session.summary().summary.records, 30_000);
  assert.equal((await session.check()).summary.records, 30_003);
  // What is ended while it is checked is gone, also before it began.
  await session.load(MONTH, { place: 'add' });
  await assert.rejects(session.check({ signal: AbortSignal.abort() }), code('aborted'));
  await assert.rejects(session.check(), code('nothing-to-check'));
  session.free();
});

test('wrong options are refused with a place, and kill nothing', async () => {
  const own = await ltc.createEngine({ sheets: sheets.createSheets() });
  const session = own.openSession();
  const at = (expected, where) => (error) => code(expected)(error) && assert.equal(error.path, where) === undefined;
  const nothing = Object.create(null);
  const circle = { columns: {} };
  circle.self = circle;
  const option = (where) => at('option-not-understood', where);
  for (const [call, refused] of [
    [() => own.simulate(CASE, null), option('/options')],
    [() => own.simulate(CASE, { lang: 'fr' }), option('/lang')],
    [() => own.simulate(CASE, { lang: null }), option('/lang')],
    [() => own.simulate(CASE, { explain: '/x' }), option('/explain')],
    [() => own.simulate(CASE, { explain: [nothing] }), option('/explain/0')],
    [() => own.simulate(CASE, { asOf: 1n }), at('wrong-type', '/as_of')],
    [() => own.simulate({ client: { id: 1n } }), at('wrong-type', '/client/id')],
    [() => own.explain('E5012', { lang: null }), option('/lang')],
    [() => own.explain(nothing), option('/rule')],
    [() => own.openSession({ lang: 7 }), option('/lang')],
    [() => session.edit(0, 'quantity', nothing), option('/value')],
    [() => sheets.createSheets('x'), option('/options')],
  ]) {
    assert.throws(call, refused);
  }
  for (const [options, refused] of [
    [null, option('/options')],
    [{ name: nothing }, option('/name')],
    [{ kind: 'csv' }, option('/kind')],
    [{ mapping: circle }, option('/mapping')],
    [{ mapping: 1n }, option('/mapping')],
    [{ onProgress: 'often' }, option('/onProgress')],
    [{ signal: 'stop' }, option('/signal')],
    [{ policies: null }, at('wrong-type', '/policies')],
    [{ policies: { nonsense: 'x' } }, at('unknown-field', '/policies/nonsense')],
    [{ policies: { copay_rounding: 'x' } }, at('unknown-value', '/policies/copay_rounding')],
    [{ asOf: 'never' }, at('no-date', '/as_of')],
    [{ asOf: 1n }, at('wrong-type', '/as_of')],
    [{ place: 'sideways' }, at('request-not-understood', '/place')],
  ]) {
    await assert.rejects(session.load(MONTH, options), refused);
    await assert.rejects(session.preview(MONTH, options), refused);
  }
  await assert.rejects(session.check(null), option('/options'));
  for (const given of [{ columns: { client: [nothing] } }, [1n], nothing.x]) {
    await assert.rejects(session.load(given), code('source-not-understood'));
  }
  await assert.rejects(own.addTexts(undefined), option('/texts'));
  await assert.rejects(own.addTexts(7), option('/texts'));
  for (const [options, refused] of [
    [null, option('/options')],
    [{ lang: null }, option('/lang')],
    [{ texts: null }, option('/texts')],
    [{ texts: 'zh' }, option('/texts')],
    [{ texts: ['zh', null] }, option('/texts/1')],
    [{ sheets: {} }, option('/sheets')],
    [{ basis: null }, code('bad-basis')],
    [{ wasm: Promise.reject(new TypeError('fetch failed')) }, (error) => code('wasm-not-loaded')(error) && error.cause.message === 'fetch failed'],
    [{ texts: [Promise.reject(new TypeError('fetch failed'))] }, code('texts-not-loaded')],
    [{ basis: Promise.reject(new TypeError('fetch failed')) }, code('basis-not-loaded')],
  ]) {
    await assert.rejects(ltc.createEngine(options), refused);
  }
  // What other programs' sheets give never comes into the engine unseen.
  const odd = await ltc.createEngine({ sheets: { read: async () => ({}), write: async () => {} } });
  await assert.rejects(odd.openSession().load('PK\u0003\u0004', { name: 'a.xlsx' }), option('/sheets'));
  assert.ok(odd.isAlive);
  assert.ok(own.isAlive);
  // Good options do what they say.
  const [{ name: policy, values }] = own.basis().policies;
  await session.load(MONTH, { asOf: '2026-08-05', policies: { [policy]: values[0].value } });
  assert.equal((await session.check()).summary.records, 3);
  session.free();
});

test('a language by its tag, also of errors', async () => {
  const one = engine.simulate(CASE, { lang: 'en', explain: ['/ledger/care/0/quota'] });
  assert.deepEqual(engine.simulate(CASE, { lang: 'en-GB', explain: ['/ledger/care/0/quota'] }), one);
  assert.deepEqual(engine.simulate(CASE, { lang: 'zh-TW' }), engine.simulate(CASE, { lang: 'zh' }));
  assert.deepEqual(engine.explain('E5012', { lang: 'EN' }), engine.explain('E5012', { lang: 'en' }));
  const english = await ltc.createEngine({ lang: 'en-US' });
  const session = english.openSession();
  const unread = new Blob(['x']);
  unread.slice = () => {
    throw new Error('moved');
  };
  const given = [42, { columns: { client: ['A123456789'], code: [] } }, [1n], unread];
  for (const one of given) await assert.rejects(session.load(one), (error) => error.message === error.en);
  assert.throws(() => english.simulate(CASE, { lang: 'fr' }), (error) => error.message === error.en);
  session.free();
  // A session may speak another language than its engine.
  const other = engine.openSession({ lang: 'en-GB' });
  for (const bad of ['%PDF-1.7 abc', 42]) await assert.rejects(other.load(bad), (error) => error.message === error.en);
  await assert.rejects(other.load(MONTH, { asOf: 'never' }), (error) => code('no-date')(error) && error.message === error.en);
  other.free();
});

test('a refused document or request says what is wrong there, and where', async () => {
  const session = await opened(MONTH);
  const document = { cases: [{ client: { ...CASE.client, cms_level: 9 } }] };
  const refused = await session.load(document, { name: 'case.json', place: 'add' }).catch((error) => error);
  code('input-not-understood')(refused);
  const { reason, path: where, file } = refused.toJSON();
  assert.deepEqual([reason, where, file], ['out-of-range', '/cases/0/client/cms_level', 'case.json']);
  assert.throws(
    () => session.change({ tell: { json: '{"unit": 1}' } }),
    (error) => code('input-not-understood')(error) && error.reason === 'wrong-type' && error.path === '/unit',
  );
  assert.throws(
    () => session.page({ findings: { window: { from: 0 } } }),
    (error) => code('request-not-understood')(error) && error.path === '/findings/window/count',
  );
  session.free();
});

test('parts of a query that are undefined are left out', async () => {
  const session = await opened(MONTH);
  const all = session.page('findings');
  for (const query of [
    { findings: undefined }, { findings: { filter: undefined } }, { findings: { filter: undefined, window: undefined } },
    { findings: { filter: { rules: undefined } } },
  ]) {
    assert.deepEqual(session.page(query), all);
  }
  assert.deepEqual(session.page({ surcharges: { kind: undefined } }), session.page('surcharges'));
  session.free();
});

test('errors are typed, with both languages', async () => {
  assert.throws(() => engine.simulate({ client: { id: 1 } }), (error) => code('wrong-type')(error) && error.path === '/client/id');
  assert.throws(() => engine.simulate(CASE, { explain: ['/nowhere'] }), ltc.LtcError);
  await assert.rejects(ltc.createEngine({ basis: '{}' }), code('bad-basis'));
  await assert.rejects(ltc.createEngine({ wasm: new Uint8Array([0, 1, 2, 3]) }), code('wasm-not-loaded'));
  await assert.rejects(ltc.createEngine({ wasm: path.join('no', 'such.wasm') }), code('wasm-not-loaded'));
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  await assert.rejects(ltc.createEngine({ wasm: empty }), code('wasm-of-another-version'));
  const session = engine.openSession();
  assert.throws(() => session.page('findings'), code('nothing-loaded'));
  await assert.rejects(session.check(), code('nothing-to-check'));
  await assert.rejects(session.load(42), code('source-not-understood'));
  await assert.rejects(session.load({ columns: { client: ['A123456789'], code: [] } }), code('columns-differ'));
  await assert.rejects(session.load(MONTH, { kind: 'json' }), code('kind-differs'));
  await assert.rejects(session.load('PK\u0003\u0004 not a workbook', { name: 'a.xlsx' }), code('workbook-not-read'));
  assert.throws(() => session.page({ edit: {} }), code('not-a-question'));
  assert.throws(() => session.change('overview'), code('not-a-change'));
  session.free();
  session.free();
  assert.throws(() => session.summary(), code('session-closed'));
  const plain = await ltc.createEngine();
  const without = plain.openSession();
  await assert.rejects(without.export('template'), code('sheets-needed'));
  const english = await ltc.createEngine({ lang: 'en' });
  assert.throws(() => english.openSession().undo(), (error) => error.message === error.en);
});

test('a signal ends the work and leaves the month as it was', async () => {
  const session = await opened(MONTH);
  const large = `${HEADER}\n${MONTH.split('\n').slice(1, 4).join('\n').concat('\n').repeat(60_000)}`;
  for (const stage of ['read', 'check']) {
    const stop = new AbortController();
    const seen = [];
    const onProgress = (progress) => {
      seen.push(progress);
      if (progress.stage === stage) stop.abort(new Error('enough'));
    };
    const work = session
      .load(large, { place: 'replace', onProgress, signal: stop.signal })
      .then(() => session.check({ onProgress, signal: stop.signal }));
    await assert.rejects(work, (error) => code('aborted')(error) && error.name === 'AbortError' && error.cause.message === 'enough');
    assert.equal(seen.at(-1).stage, stage);
    assert.ok(seen.every(({ done, total }) => done <= total));
    assert.equal(session.summary().summary.records, 3);
  }
  await assert.rejects(session.load(MONTH, { signal: AbortSignal.abort() }), code('aborted'));
  const first = session.load(large, { place: 'replace' });
  await assert.rejects(session.load(MONTH), code('busy'));
  await first;
  session.free();
});

test('bad input never kills the engine', async () => {
  const own = await ltc.createEngine({ sheets: sheets.createSheets() });
  const circle = {};
  circle.self = circle;
  let deep = '1';
  for (let depth = 0; depth < 5000; depth += 1) deep = `[${deep}]`;
  const cases = [undefined, null, 1, 'x', [], {}, circle, { client: 1n }, () => {}, JSON.parse(deep), { client: { id: '\ud800' } }];
  for (const given of cases) assert.throws(() => own.simulate(given), ltc.LtcError);
  for (const options of [{ asOf: 'never' }, { asOf: 7 }, { policies: [] }, { policies: { x: 'y' } }]) {
    try {
      own.simulate(CASE, options);
    } catch (error) {
      assert.ok(error instanceof ltc.LtcError);
    }
  }
  const session = own.openSession();
  const files = ['', '\0', '{', '[]', '{"records":[]}', '{"records":[{}]}', deep, MONTH.slice(0, 90), ',,,\n,,,\n', '"', 'PK\x03\x04', '\ufffe', { cases: 1 }, [null], new Uint8Array(9).fill(255), Buffer.from('d0cf11e0a1b11ae1', 'hex'), { columns: {} }];
  for (const given of files) {
    await session.load(given, { place: 'replace' }).then(() => session.check()).catch((error) => assert.ok(error instanceof ltc.LtcError, String(error)));
  }
  await session.load(MONTH, { place: 'replace' });
  await session.check();
  const requests = [
    undefined, null, '', 'x', 7, {}, [], { findings: null }, { findings: { filter: { rules: 'x' } } }, { findings: { window: { from: -1, count: 1 } } },
    { findings: { window: { from: 4294967295, count: 4294967295 } } }, { records: { filter: { sort: 'x', day: 'x' } } }, { record: { record: 4294967295 } },
    { place_of: { record: -1 } }, { client: { client: '' } }, { groups: { by: 'x' } }, { finding: { key: 'E5012/99/99' } },
  ];
  for (const query of requests) {
    try {
      session.page(query);
    } catch (error) {
      assert.ok(error instanceof ltc.LtcError, `${JSON.stringify(query)}: ${error}`);
    }
  }
  for (const change of [{ repair: { key: 'x' } }, { tell: { json: '{' } }, { forget: { file: 99 } }, { remove: { record: 4294967295 } }, { waive: { key: '', reason: '' } }]) {
    assert.throws(() => session.change(change), ltc.LtcError);
  }
  assert.throws(() => session.edit(99, 'quantity', 1), ltc.LtcError);
  assert.throws(() => session.edit(0, 'nonsense', 1), ltc.LtcError);
  await assert.rejects(session.export('nonsense'), ltc.LtcError);
  assert.ok(own.isAlive);
  assert.equal(session.summary().summary.records, 3);
});

test('an engine that has died says so, refuses, and takes no other with it', async () => {
  const own = await ltc.createEngine();
  const session = own.openSession();
  await session.load(MONTH);
  await session.check();
  // No input is known that does this, so the platform plays it.
  const encode = TextEncoder.prototype.encodeInto;
  TextEncoder.prototype.encodeInto = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  try {
    assert.throws(() => own.simulate({ client: { id: '長' } }), (error) => code('engine-died')(error) && error.cause.message === 'unreachable');
  } finally {
    TextEncoder.prototype.encodeInto = encode;
  }
  assert.equal(own.isAlive, false);
  for (const call of [() => own.simulate(CASE), () => own.version(), () => session.summary(), () => own.openSession()]) {
    assert.throws(call, code('engine-died'));
  }
  session.free();
  assert.ok(engine.simulate(CASE).ledger);
  assert.ok((await ltc.createEngine()).simulate(CASE).ledger);
});

test('a thousand sessions leave the memory flat', async () => {
  const own = await ltc.createEngine();
  const round = async () => {
    const session = own.openSession();
    await session.load(MONTH);
    await session.check();
    session.page('findings');
    await session.export('json');
    session[Symbol.dispose ?? Symbol.for('Symbol.dispose')]();
  };
  for (let count = 0; count < 50; count += 1) await round();
  const before = own.memory;
  for (let count = 0; count < 1000; count += 1) await round();
  assert.equal(own.memory, before);
});

test('another standard', async () => {
  const basis = engine.basis();
  const same = await ltc.createEngine({ basis });
  assert.deepEqual(same.simulate(CASE).ledger, engine.simulate(CASE).ledger);
  const file = path.join(customer.directory, 'node_modules', '@ltc-abacus', 'engine', 'standard.json');
  const text = fs.readFileSync(file, 'utf8');
  const response = () => new Response(text);
  const ways = [text, Buffer.from(text), new URL(`file://${file}`), response(), Promise.resolve(response())];
  for (const one of ways) assert.deepEqual((await ltc.createEngine({ basis: one })).version(), engine.version());
  const missing = [new URL(`file://${file}.not`), new Response('', { status: 404 })];
  for (const one of missing) await assert.rejects(ltc.createEngine({ basis: one }), code('basis-not-loaded'));
});

test('without a standard of one’s own none is fetched', async () => {
  const folder = path.join(customer.directory, 'copy');
  fs.cpSync(path.join(customer.directory, 'node_modules', '@ltc-abacus', 'engine'), folder, { recursive: true });
  fs.rmSync(path.join(folder, 'standard.json'));
  const copy = await import(pathToFileURL(path.join(folder, 'index.js')));
  assert.deepEqual((await copy.createEngine()).version(), engine.version());
});

test('texts: both by default, one, none, added later, from elsewhere', async () => {
  const { zh } = await customer.import('@ltc-abacus/engine/texts/zh');
  const { en } = await customer.import('@ltc-abacus/engine/texts/en');
  const given = { ...CASE, plans: [{ from: '2026-07', items: [{ code: 'BA01', quantity: 9000 }] }] };
  const said = (one) => one.simulate(given).findings[0].message;
  const numbers = (one) => {
    const { ledger, claims, findings } = one.simulate(given);
    return { ledger, claims, findings: findings.map(({ message, ...rest }) => rest) };
  };
  const both = said(engine);
  assert.match(both.zh, /核定/);
  assert.match(both.en, /approved/i);

  const none = await ltc.createEngine({ texts: [] });
  assert.match(said(none).zh, /^plan-over-quota .*over=\d+/);
  assert.equal(said(none).zh, said(none).en);
  assert.deepEqual(numbers(none), numbers(engine));
  assert.deepEqual(none.explain('E5012'), { ...none.explain('E5012'), rule: 'E5012', title: 'E5012', why: '', todo: '' });
  const silent = none.openSession();
  await silent.load(MONTH, { name: 'july.csv' });
  await silent.check();
  const [found] = silent.page('findings').entries;
  assert.match(found.message, /^worker-double-booked /);
  for (const kind of ['report', 'template', 'fee_apply', 'csv', 'json', 'print']) {
    assert.ok((await silent.export(kind).catch((error) => error.code === 'sheets-needed' && [0])).length > 0, kind);
  }
  await none.addTexts('en');
  assert.deepEqual(said(none), { zh: both.en, en: both.en });
  assert.match(silent.page('findings').entries[0].message, /at the same time/);
  await none.addTexts(zh);
  assert.deepEqual(said(none), both);

  const folder = path.join(customer.directory, 'node_modules', '@ltc-abacus', 'engine');
  const file = path.join(folder, 'texts-zh.json');
  const text = fs.readFileSync(file, 'utf8');
  const ways = [['zh'], [zh, en], [file], [new URL(`file://${file}`)], [Buffer.from(text)], [JSON.parse(text)], [new Response(text)]];
  for (const texts of ways) assert.equal(said(await ltc.createEngine({ texts })).zh, both.zh);
  await assert.rejects(ltc.createEngine({ texts: ['no/such.json'] }), code('texts-not-loaded'));
  const old = text.replace('"version": "', '"version": "0.');
  await assert.rejects(ltc.createEngine({ texts: [Buffer.from(old)] }), code('texts-of-another-version'));
  await assert.rejects(none.addTexts(Buffer.from('{}')), code('texts-of-another-version'));
  assert.ok(none.isAlive);
  silent.free();
});

test('wasm by URL, bytes, module and response', async () => {
  const file = path.join(customer.directory, 'node_modules', '@ltc-abacus', 'engine', 'engine.wasm');
  const bytes = fs.readFileSync(file);
  const response = () => new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } });
  const ways = [file, path.relative(process.cwd(), file), bytes, new WebAssembly.Module(bytes), response(), Promise.resolve(response())];
  for (const wasm of [...ways, new URL(`file://${file}`), new Response(bytes)]) {
    assert.deepEqual((await ltc.createEngine({ wasm })).version(), engine.version());
  }
});

test('both documents are in the package, and their links lead somewhere', () => {
  const folder = path.join(customer.directory, 'node_modules', '@ltc-abacus', 'engine');
  for (const [name, other] of [['README.md', 'README.en.md'], ['README.en.md', 'README.md']]) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link).filter((link) => !/^(#|[a-z]+:)/.test(link));
    assert.deepEqual(links, [other]);
    for (const link of links) assert.ok(fs.existsSync(path.join(folder, link)), link);
  }
});

// Every example of the documentation that is JavaScript, run as it stands, in one directory.
for (const document of ['package.md', 'package.en.md']) {
  const text = fs.readFileSync(path.join(root, 'docs', document), 'utf8');
  const examples = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, example]) => example);
  test(`the examples of docs/${document}`, () => {
    assert.ok(examples.length >= 5, `${examples.length}`);
    fs.writeFileSync(path.join(customer.directory, 'month.csv'), MONTH);
    const file = path.join(customer.directory, 'example.mjs');
    for (const example of examples) {
      // What an example takes as given.
      const given = example.includes('createEngine(') ? '' : 'const engine = await createEngine({ sheets: createSheets() });';
      const session = example.includes('openSession(') || !example.includes('session.') ? '' : SESSION;
      fs.writeFileSync(file, `${importsFor(example)}\n${given}\n${session}\n${example}`);
      const done = spawnSync(process.execPath, [file], { cwd: customer.directory, encoding: 'utf8' });
      assert.equal(done.status, 0, `${example}\n${done.stderr}`);
      const said = [...example.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line);
      if (said.length > 0) assert.deepEqual(done.stdout.trim().split('\n'), said, example);
    }
  });
}

const SESSION = `const session = engine.openSession();
await session.load(await readFile('month.csv'), { name: 'month.csv' });
await session.check();`;

/** Imports that the example leaves out because one before it has them. */
function importsFor(example) {
  const all = {
    createEngine: "import { createEngine } from '@ltc-abacus/engine';",
    LtcError: "import { LtcError } from '@ltc-abacus/engine';",
    createSheets: "import { createSheets } from '@ltc-abacus/engine/sheets';",
    readFile: "import { readFile } from 'node:fs/promises';",
  };
  return Object.entries(all)
    .filter(([name]) => !new RegExp(`import .*\\b${name}\\b`).test(example))
    .map(([, line]) => line)
    .join('\n');
}

test('the same case through ltc gives the same JSON', () => {
  for (const { file, given, expect_error: fails } of scenarios('simulate').filter((_, place) => place % 8 === 0)) {
    if (fails) continue;
    assert.deepEqual(engine.simulate(given), cli(['simulate', path.join('tests/scenarios', file), '--format', 'json']), file);
  }
});

test('the same month through ltc gives the same JSON', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-month-'));
  const file = path.join(folder, 'month.csv');
  fs.writeFileSync(file, MONTH);
  const session = await opened(fs.readFileSync(file), { name: 'month.csv', asOf: '2026-08-05' });
  const [{ bytes }] = await session.export('json');
  const ours = JSON.parse(new TextDecoder().decode(bytes));
  const theirs = cli(['check', file, '--format', 'json', '--as-of', '2026-08-05']);
  fs.rmSync(folder, { recursive: true });
  assert.deepEqual(ours, theirs);
  session.free();
});

test('tsc --strict accepts the example and every scenario, and refuses mistakes', async () => {
  const core = await (await customer.import('@ltc-abacus/engine/core')).createEngine();
  const source = fileURLToPath(new URL('../typescript/', import.meta.url));
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  const compiled = (project) => {
    const done = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
    return done.stdout + done.stderr;
  };
  const check = (files) => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(customer.directory, name), text);
    return compiled(customer.directory);
  };
  fs.cpSync(source, customer.directory, { recursive: true });
  const good = scenarios('simulate').filter(({ expect_error: fails }) => !fails);
  const literals = good.flatMap(({ file, given }, place) => [
    `// ${file}`,
    `export const case${place}: Case = ${JSON.stringify(given)};`,
    `export const simulation${place}: Simulation = ${JSON.stringify(engine.simulate(given))};`,
  ]);
  const contract = `import type { Case, Simulation } from '@ltc-abacus/engine';\n${literals.join('\n')}\n`;
  const checks = scenarios('check').filter(({ expect_error: fails }) => !fails).flatMap(({ file, given }, place) => [
    `// ${file}`,
    `export const input${place}: CheckInput = ${JSON.stringify(given)};`,
    `export const report${place}: CheckReport = ${JSON.stringify(core.check(given))};`,
  ]);
  const checked = `import type { CheckInput, CheckReport } from '@ltc-abacus/engine/core';\n${checks.join('\n')}\n`;
  assert.equal(check({ 'contract.ts': contract, 'checks.ts': checked }), '');
  // What the package says of itself needs no more than this.
  assert.equal(compiled(path.join(customer.directory, 'plain')), '');
  const mistakes = (entry, lines) => {
    for (const mistake of lines) {
      const text = `import { createEngine } from '${entry}';\nconst engine = await createEngine();\n${mistake}\n`;
      assert.match(check({ 'contract.ts': '', 'checks.ts': '', 'mistake.ts': text }), /mistake\.ts\(3,\d+\): error TS/, mistake);
    }
  };
  mistakes('@ltc-abacus/engine', [
    "engine.simulate({ client: { id: 'A123456789', cms_level: 9, welfare_class: 'general' } });",
    "engine.openSession().page({ findings: { filter: { rule: 'E5012' } } });",
    "engine.openSession().page('groups').entries[0]?.rule;",
    "engine.openSession().change('overview');",
    "engine.openSession().export('pdf');",
    'engine.openSession().load(42);',
  ]);
  mistakes('@ltc-abacus/engine/core', [
    'engine.openSession();',
    "engine.check({ records: [{ quantity: '2', workers: [] }] });",
    "engine.check({}, { explain: ['/stamp'] });",
    'engine.check({}).findings[0]?.messages;',
  ]);
});
