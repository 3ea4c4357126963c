// The smaller entry: it gives what the whole package gives, from a module without an open month.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { outcome } from '../outcome.mjs';
import { packageDirectory } from '../package-directory.mjs';
import { differences, scenarios } from '../scenarios.mjs';
import { ltc } from '../command-line.mjs';
import { install } from './installed.mjs';

const CASE = { client: { id: 'A123456789', cms_level: 4, welfare_class: 'general' }, plans: [{ from: '2026-07' }] };
/** Two records of one worker at the same time. */
const MONTH = {
  cases: [CASE],
  records: [['A123456789', '08:00', '08:30'], ['A100000001', '08:15', '08:45']].map(([client, start, end]) => ({
    client, date: '2026-07-06', code: 'BA02', fee_type: 1, quantity: 1, unit_price: 195,
    workers: ['B123456780'], start, end,
  })),
};
const OVER = { ...CASE, plans: [{ from: '2026-07', items: [{ code: 'BA01', quantity: 9000 }] }] };

const file = (name) => path.join(packageDirectory, name);

let customer;
let entry;
let full;
let engine;

before(async () => {
  customer = install();
  entry = await customer.import('@ltc-abacus/engine/core');
  const { createEngine } = await customer.import('@ltc-abacus/engine');
  full = await createEngine();
  engine = await entry.createEngine();
});
after(() => customer.remove());

const code = (expected) => (error) => {
  assert.ok(error instanceof entry.LtcError, String(error));
  assert.equal(error.code, expected);
  assert.ok(error.zh && error.en && error.zh !== error.en, `${error.zh} | ${error.en}`);
  return true;
};

/** What a person sees of the same document in an open month. */
async function inMonth(given, options) {
  const session = full.openSession();
  try {
    await session.load(given, options);
    await session.check();
    const [{ bytes }] = await session.export('json');
    return JSON.parse(new TextDecoder().decode(bytes));
  } finally {
    session.free();
  }
}

/** A report without the places in a file, which a document does not have. */
const withoutPlaces = ({ findings, ...report }) => ({ ...report, findings: findings.map(({ at, ...finding }) => finding) });

test('the module holds no standard and no open month', () => {
  const module = fs.readFileSync(file('core.wasm'));
  const standard = fs.readFileSync(file('standard.json'), 'utf8');
  assert.equal(module.includes(standard.slice(0, 200)), false);
  assert.ok(module.length < fs.statSync(file('engine.wasm')).size / 2);
  const names = WebAssembly.Module.exports(new WebAssembly.Module(module)).map(({ name }) => name);
  assert.deepEqual(names.filter((name) => /explain|rule|month|engine/.test(name)), []);
});

test('the same version, the same standard, the same class of errors', async () => {
  assert.deepEqual(engine.version(), full.version());
  assert.deepEqual(engine.basis(), full.basis());
  assert.equal(entry.LtcError, (await customer.import('@ltc-abacus/engine')).LtcError);
});

for (const kind of ['simulate', 'check']) {
  test(`there are scenarios of the kind ${kind}`, () => assert.notEqual(scenarios(kind).length, 0));
  for (const scenario of scenarios(kind)) {
    test(`${scenario.file}: ${scenario.title.zh}`, async () => {
      const got = outcome((given) => engine[kind](given), scenario.given);
      assert.deepEqual(differences(scenario, got), []);
      if (kind === 'simulate') {
        assert.deepEqual(got, outcome((given) => full.simulate(given), scenario.given));
      } else if (got.result) {
        assert.deepEqual(withoutPlaces(got.result), withoutPlaces(await inMonth(scenario.given)));
      }
    });
  }
}

test('the same documents through ltc give the same JSON', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-core-'));
  const document = path.join(folder, 'document.json');
  for (const { file: name, given, expect_error: fails } of scenarios('check')) {
    if (fails) continue;
    const asOf = given.as_of ?? '2026-08-05';
    fs.writeFileSync(document, JSON.stringify(given));
    const theirs = ltc(['check', document, '--format', 'json', '--as-of', asOf]);
    assert.deepEqual(withoutPlaces(engine.check(given, { asOf })), withoutPlaces(theirs), name);
  }
  fs.rmSync(folder, { recursive: true });
});

test('options win over the document', () => {
  assert.equal(engine.simulate(CASE, { asOf: '2026-07-15' }).stamp.as_of, '2026-07-15');
  const given = { ...MONTH, as_of: '2026-08-01' };
  assert.equal(engine.check(given).stamp.as_of, '2026-08-01');
  assert.equal(engine.check(given, { asOf: '2026-08-20' }).stamp.as_of, '2026-08-20');
  assert.equal(engine.check(MONTH).stamp.as_of, undefined);
  const { policies } = engine.basis();
  // Any reading but the default that changes what a check finds, for one of the scenarios.
  const readings = policies.flatMap(({ name, values }) => values.map(({ value }) => ({ [name]: value })));
  const matters = scenarios('check').some(({ given: one, expect_error: fails }) => {
    if (fails) return false;
    const plain = JSON.stringify(engine.check(one).findings);
    return readings.some((reading) => JSON.stringify(engine.check(one, { policies: reading }).findings) !== plain);
  });
  assert.ok(matters);
});

test('one language', () => {
  const both = engine.check(MONTH);
  const one = engine.check(MONTH, { lang: 'en' });
  assert.ok(both.findings.length > 0);
  assert.deepEqual(one.findings.map(({ message }) => message), both.findings.map(({ message }) => message.en));
  assert.equal(engine.simulate(OVER, { lang: 'zh' }).findings[0].message, engine.simulate(OVER).findings[0].message.zh);
});

test('errors are typed, with path and both languages', async () => {
  const at = (expected, where) => (error) => code(expected)(error) && error.path === where;
  assert.throws(() => engine.simulate({ client: { id: 1 } }), at('wrong-type', '/client/id'));
  assert.throws(() => engine.check({ records: [{ quantity: 'two' }], cases: [{}] }), code('missing-field'));
  assert.throws(() => engine.check({ cases: [{ client: { ...CASE.client, cms_level: 9 } }] }), at('out-of-range', '/cases/0/client/cms_level'));
  assert.throws(() => engine.check({ records: [{ workers: ['a', 'b', 'c', 'd', 'e', 'f'] }] }), at('too-many-entries', '/records/0/workers'));
  assert.throws(() => engine.check({ recrods: [] }), code('unknown-field'));
  assert.throws(() => engine.check(MONTH, { policies: { nonsense: 'x' } }), entry.LtcError);
  assert.throws(() => engine.check(MONTH, { asOf: 'never' }), entry.LtcError);
  await assert.rejects(entry.createEngine({ basis: '{}' }), code('bad-basis'));
  await assert.rejects(entry.createEngine({ basis: {} }), code('bad-basis'));
  await assert.rejects(entry.createEngine({ basis: new URL(`file://${file('no-such.json')}`) }), code('basis-not-loaded'));
  await assert.rejects(entry.createEngine({ basis: new Response('', { status: 404 }) }), code('basis-not-loaded'));
  await assert.rejects(entry.createEngine({ wasm: new Uint8Array([0, 1, 2, 3]) }), code('wasm-not-loaded'));
  // The modules of the two entries are not each other's.
  await assert.rejects(entry.createEngine({ wasm: file('engine.wasm') }), code('wasm-of-another-version'));
  const { createEngine } = await customer.import('@ltc-abacus/engine');
  await assert.rejects(createEngine({ wasm: file('core.wasm') }), code('wasm-of-another-version'));
  const english = await entry.createEngine({ lang: 'en' });
  assert.throws(() => english.check(null), (error) => error.message === error.en);
});

test('wrong options are refused with a place, tags are understood, and nothing dies of it', async () => {
  const own = await entry.createEngine({ lang: 'en-US' });
  const option = (where) => (error) => code('option-not-understood')(error) && error.path === where && error.message === error.en;
  assert.throws(() => own.check(MONTH, null), option('/options'));
  assert.throws(() => own.check(MONTH, { lang: null }), option('/lang'));
  assert.throws(() => own.simulate(CASE, { lang: Object.create(null) }), option('/lang'));
  assert.throws(() => own.check(MONTH, { asOf: 1n }), (error) => code('wrong-type')(error) && error.path === '/as_of');
  await assert.rejects(own.addTexts(null), option('/texts'));
  await assert.rejects(entry.createEngine({ lang: 'fr' }), code('option-not-understood'));
  await assert.rejects(entry.createEngine({ texts: 'zh' }), code('option-not-understood'));
  const failed = () => Promise.reject(new TypeError('fetch failed'));
  await assert.rejects(entry.createEngine({ wasm: failed() }), code('wasm-not-loaded'));
  await assert.rejects(entry.createEngine({ basis: failed() }), code('basis-not-loaded'));
  assert.deepEqual(own.check(MONTH, { lang: 'zh-TW' }), engine.check(MONTH, { lang: 'zh' }));
  assert.deepEqual(own.simulate(OVER, { lang: 'EN-GB' }), engine.simulate(OVER, { lang: 'en' }));
  assert.ok(own.isAlive);
});

test('bad input never kills the engine', async () => {
  const own = await entry.createEngine();
  const circle = {};
  circle.self = circle;
  let deep = '1';
  for (let depth = 0; depth < 5000; depth += 1) deep = `[${deep}]`;
  const nonsense = [undefined, null, 1, 'x', [], circle, { cases: 1n }, () => {}, JSON.parse(deep), { records: [null] }, { cases: [{}] }];
  for (const given of nonsense) assert.throws(() => own.check(given), entry.LtcError);
  // A record with an impossible cell is kept, and becomes findings.
  const odd = { client: '\ud800', date: '2026-02-30', code: '長', quantity: -1, start: '25:61', workers: [''], origin_lat: 1e300 };
  for (const given of [{}, { records: [] }, { records: [{}] }, { records: [odd, odd] }]) {
    try {
      assert.ok(own.check(given).stamp);
    } catch (error) {
      assert.ok(error instanceof entry.LtcError, String(error));
    }
  }
  assert.ok(own.isAlive);
  assert.deepEqual(own.check(MONTH), engine.check(MONTH));
});

test('an engine that has died says so, refuses, and takes no other with it', async () => {
  const own = await entry.createEngine();
  // No input is known that does this, so the platform plays it.
  const encode = TextEncoder.prototype.encodeInto;
  TextEncoder.prototype.encodeInto = () => {
    throw new WebAssembly.RuntimeError('unreachable');
  };
  try {
    assert.throws(() => own.check({ month: '長' }), (error) => code('engine-died')(error) && error.cause.message === 'unreachable');
  } finally {
    TextEncoder.prototype.encodeInto = encode;
  }
  assert.equal(own.isAlive, false);
  for (const call of [() => own.simulate(CASE), () => own.check(MONTH), () => own.version()]) assert.throws(call, code('engine-died'));
  await assert.rejects(own.addTexts('zh'), code('engine-died'));
  assert.ok(engine.check(MONTH).stamp);
  assert.ok((await entry.createEngine()).check(MONTH).stamp);
});

test('a thousand documents leave the memory flat', async () => {
  const own = await entry.createEngine();
  const round = () => {
    own.check(MONTH);
    own.simulate(CASE);
    assert.throws(() => own.check({ month: 1 }));
  };
  for (let count = 0; count < 50; count += 1) round();
  const before = own.memory;
  for (let count = 0; count < 1000; count += 1) round();
  assert.equal(own.memory, before);
});

test('the standard: from beside the script, as text, document, bytes, address, answer, and a changed one', async () => {
  const text = fs.readFileSync(file('standard.json'), 'utf8');
  const bytes = fs.readFileSync(file('standard.json'));
  const response = () => new Response(text);
  for (const basis of [text, bytes, new Uint8Array(bytes).buffer, new URL(`file://${file('standard.json')}`), response(), Promise.resolve(response())]) {
    assert.deepEqual((await entry.createEngine({ basis })).version(), full.version());
  }
  const parsed = await entry.createEngine({ basis: JSON.parse(text) });
  assert.deepEqual(parsed.simulate(CASE).ledger, engine.simulate(CASE).ledger);

  const changed = engine.basis();
  for (const dated of changed.benefit.care) dated.value = dated.value.map((amount) => amount + 10);
  const ours = await entry.createEngine({ basis: changed });
  const { createEngine } = await customer.import('@ltc-abacus/engine');
  const theirs = await createEngine({ basis: changed });
  assert.deepEqual(ours.version(), theirs.version());
  assert.notEqual(ours.version().basis_hash, engine.version().basis_hash);
  assert.deepEqual(ours.simulate(CASE), theirs.simulate(CASE));
  assert.notDeepEqual(ours.simulate(CASE).ledger, engine.simulate(CASE).ledger);
  assert.deepEqual(ours.basis(), changed);
});

test('texts: none, added later, from elsewhere', async () => {
  const said = (one) => one.check(MONTH).findings.find(({ rule }) => rule === 'worker-double-booked').message;
  const numbers = (one) => {
    const { findings, ...report } = one.check(MONTH);
    return { ...report, findings: findings.map(({ message, ...rest }) => rest) };
  };
  const both = said(engine);
  const none = await entry.createEngine({ texts: [] });
  assert.match(said(none).zh, /^worker-double-booked /);
  assert.equal(said(none).zh, said(none).en);
  assert.deepEqual(numbers(none), numbers(engine));
  await none.addTexts('en');
  assert.deepEqual(said(none), { zh: both.en, en: both.en });
  const { zh } = await customer.import('@ltc-abacus/engine/texts/zh');
  await none.addTexts(zh);
  assert.deepEqual(said(none), both);
  const old = fs.readFileSync(file('texts-zh.json'), 'utf8').replace('"version": "', '"version": "0.');
  await assert.rejects(entry.createEngine({ texts: [Buffer.from(old)] }), code('texts-of-another-version'));
  await assert.rejects(entry.createEngine({ texts: ['no/such.json'] }), code('texts-not-loaded'));
});

test('wasm by path, URL, bytes, module and response', async () => {
  const bytes = fs.readFileSync(file('core.wasm'));
  const response = new Response(bytes, { headers: { 'Content-Type': 'application/wasm' } });
  for (const wasm of [file('core.wasm'), new URL(`file://${file('core.wasm')}`), bytes, new WebAssembly.Module(bytes), response]) {
    assert.deepEqual((await entry.createEngine({ wasm })).version(), engine.version());
  }
});
