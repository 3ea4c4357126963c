// What crossing into the engine costs: 100,000 records as bytes, as columns and as objects, from what a
// program holds to the month ready to be checked, then the check, then pages out. Run by `cargo xtask bench`.
import { importPackage } from '../package-directory.mjs';

const RECORDS = 100_000;
const RUNS = 5;

const { createEngine } = await importPackage();
const engine = await createEngine();

const two = (number) => String(number).padStart(2, '0');
const objects = Array.from({ length: RECORDS }, (_, place) => ({
  client: `A1${String(10_000_000 + (place % 900)).slice(-8)}`,
  date: `2026-07-${two(1 + (Math.floor(place / 900) % 31))}`,
  code: ['BA02', 'BA07', 'BA12', 'BA13'][place % 4],
  fee_type: 1,
  quantity: 1,
  workers: [`B1${String(10_000_000 + (place % 90)).slice(-8)}`],
  start: `${two(8 + (Math.floor(place / 27_900) % 10))}:00`,
  end: `${two(8 + (Math.floor(place / 27_900) % 10))}:30`,
}));
const columns = {
  ...Object.fromEntries(['client', 'date', 'code', 'start', 'end'].map((name) => [name, objects.map((one) => one[name])])),
  fee_type: new Uint8Array(RECORDS).fill(1),
  quantity: new Int32Array(RECORDS).fill(1),
  'workers/0': objects.map(({ workers }) => workers[0]),
};
const names = ['client', 'date', 'code', 'start', 'end', 'fee_type', 'quantity', 'workers/0'];
const lines = objects.map((_, row) => names.map((name) => columns[name][row]).join(','));
const bytes = new TextEncoder().encode([names.join(','), ...lines].join('\n'));
const mapping = { columns: { 'workers/0': 'workers/0' } };

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** Milliseconds of the steps of one way in. */
async function measured(given, options) {
  const times = { load: [], check: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const session = engine.openSession();
    const started = performance.now();
    const { records } = await session.load(given, options);
    const loaded = performance.now();
    const { summary } = await session.check();
    times.load.push(loaded - started);
    times.check.push(performance.now() - loaded);
    if (records !== RECORDS || summary.records !== RECORDS) throw new Error(`${records} records`);
    session.free();
  }
  return { load: median(times.load), check: median(times.check) };
}

const row = (what, load, check) =>
  console.log(`| ${what} | ${load.toFixed(0)} ms | ${((load * 1e6) / RECORDS).toFixed(0)} ns | ${check.toFixed(0)} ms |`);

console.log(`| ${RECORDS.toLocaleString('en')} records in Node, median of ${RUNS} | in | a record | check |`);
console.log('|---|---:|---:|---:|');
for (const [what, given, options] of [
  ['bytes (CSV)', bytes, { mapping }],
  ['columns (arrays and typed arrays)', { columns }],
  ['objects', objects],
]) {
  const { load, check } = await measured(given, options);
  row(what, load, check);
}

const session = engine.openSession();
await session.load(bytes, { mapping });
await session.check();
const page = (query) => {
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    session.page(query);
    return performance.now() - started;
  });
  return median(times);
};
const window = { from: 50_000, count: 100 };
console.log(`a page of 100 records: ${page({ records: { window } }).toFixed(2)} ms; of 100 findings: ${page({ findings: {} }).toFixed(2)} ms`);
console.log(`memory: ${(engine.memory / 1e6).toFixed(0)} MB`);
