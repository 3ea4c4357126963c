// Six rules that look at one record at a time, in engines that somebody would pick instead of ours:
// ZEN (@gorules/zen-engine), json-rules-engine, and JavaScript by hand. All run over the same file,
// and all have to find the same. Ours runs all its rules over that file.
//
//   node benches/peers/peers.mjs [records]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

const root = fileURLToPath(new URL('../../', import.meta.url));
const count = Number(process.argv[2] ?? 100_000);
const cargo = (...args) => execFileSync('cargo', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });

// The values of the standard on which the six rules rest, from the same data as ours.
const read = (file) => JSON.parse(fs.readFileSync(path.join(root, 'basis', file), 'utf8'));
const last = (entries) => entries.at(-1).value;
const limit = last(read('thresholds/numbers.json').ba_max_minutes);
const exempt = last(read('lists/codes.json').quantity_exempt);
const holidays = new Set(read('calendar/holidays.json').holidays.filter((day) => day.kind === 'national').map((day) => day.date));

// The file, and its rows as objects: what an engine for JSON facts has to be given.
const text = cargo('run', '--quiet', '--profile', 'cli', '--package', 'ltc-benches', '--bin', 'month', '--', String(count));
const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-peers-')), 'month.csv');
fs.writeFileSync(file, text);
const rows = text.trimEnd().split('\n').slice(1).map((line) => {
  const cells = line.split(',');
  const [, month, day] = /^\d{3}(\d\d)(\d\d)$/.exec(cells[1]);
  const date = `${Number(cells[1].slice(0, 3)) + 1911}-${month}-${day}`;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const start = cells[7] * 60 + Number(cells[8]);
  const end = cells[9] * 60 + Number(cells[10]);
  return {
    code: cells[2], quantity: Number(cells[4]), start, end, minutes: end - start,
    dayOff: weekday === 0 || weekday === 6 || holidays.has(date),
    exempt: exempt.some((code) => cells[2] === code || cells[2].startsWith(`${code}-`)),
  };
});

const NAMES = ['E5007', 'E5008', 'end-not-after-start', 'AA08', 'AA09', 'AA10'];
const found = () => Object.fromEntries(NAMES.map((name) => [name, 0]));

function byHand() {
  const counts = found();
  for (const row of rows) {
    const family = row.code[0];
    if (row.code.startsWith('BA') && row.minutes > limit) counts.E5007++;
    if (row.quantity > 1 && !row.exempt) counts.E5008++;
    if (row.minutes <= 0 && row.code !== 'GA05') counts['end-not-after-start']++;
    if ((family === 'B' || family === 'C') && row.start < 1440 && row.end > 1200) counts.AA08++;
    if (row.dayOff && (family === 'B' || family === 'C' || family === 'G')) counts.AA09++;
    if ((family === 'B' || family === 'C') && row.start < 360 && row.end > 0) counts.AA10++;
  }
  return counts;
}

async function jsonRules() {
  const engine = new Engine();
  engine.addOperator('startsWith', (fact, value) => fact.startsWith(value));
  const fact = (name, operator, value) => ({ fact: name, operator, value });
  const any = (...list) => ({ any: list.map((prefix) => fact('code', 'startsWith', prefix)) });
  const rule = (name, ...all) => engine.addRule({ conditions: { all }, event: { type: name } });
  rule('E5007', any('BA'), fact('minutes', 'greaterThan', limit));
  rule('E5008', fact('quantity', 'greaterThan', 1), fact('exempt', 'equal', false));
  rule('end-not-after-start', fact('minutes', 'lessThanInclusive', 0), fact('code', 'notEqual', 'GA05'));
  rule('AA08', any('B', 'C'), fact('start', 'lessThan', 1440), fact('end', 'greaterThan', 1200));
  rule('AA09', fact('dayOff', 'equal', true), any('B', 'C', 'G'));
  rule('AA10', any('B', 'C'), fact('start', 'lessThan', 360), fact('end', 'greaterThan', 0));
  const counts = found();
  for (const row of rows) {
    const { events } = await engine.run(row);
    for (const { type } of events) counts[type]++;
  }
  return counts;
}

async function zen() {
  const expressions = {
    E5007: `startsWith(code, "BA") and minutes > ${limit}`,
    E5008: 'quantity > 1 and not exempt',
    'end-not-after-start': 'minutes <= 0 and code != "GA05"',
    AA08: '(startsWith(code, "B") or startsWith(code, "C")) and start < 1440 and end > 1200',
    AA09: 'dayOff and (startsWith(code, "B") or startsWith(code, "C") or startsWith(code, "G"))',
    AA10: '(startsWith(code, "B") or startsWith(code, "C")) and start < 360 and end > 0',
  };
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'rules', type: 'expressionNode', name: 'rules',
      content: { expressions: NAMES.map((name, place) => ({ id: name, key: `r${place}`, value: expressions[name] })) },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ];
  const edges = [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ];
  const decision = new ZenEngine().createDecision({ nodes, edges });
  const counts = found();
  for (const row of rows) {
    const { result } = await decision.evaluate(row);
    NAMES.forEach((name, place) => { if (result[`r${place}`]) counts[name]++; });
  }
  return counts;
}

async function timed(name, rules, run) {
  const times = [];
  let counts;
  for (let round = 0; round < 3; round++) {
    const begin = process.hrtime.bigint();
    counts = await run();
    times.push(Number(process.hrtime.bigint() - begin) / rows.length);
  }
  return { name, rules, nanoseconds: Math.min(...times), counts };
}

const peers = [
  await timed('JavaScript by hand', 6, byHand),
  await timed('ZEN', 6, zen),
  await timed('json-rules-engine', 6, jsonRules),
];
for (const peer of peers.slice(1)) {
  if (JSON.stringify(peer.counts) !== JSON.stringify(peers[0].counts)) {
    throw new Error(`${peer.name} finds ${JSON.stringify(peer.counts)}, by hand it is ${JSON.stringify(peers[0].counts)}`);
  }
}
const ours = JSON.parse(cargo('run', '--quiet', '--profile', 'cli', '--package', 'ltc-benches', '--bin', 'all_rules', '--', file));
for (const name of ['E5007', 'end-not-after-start']) {
  if (ours.found[name] !== peers[0].counts[name]) throw new Error(`${name}: ours finds ${ours.found[name]}, by hand it is ${peers[0].counts[name]}`);
}

console.log(`\n${rows.length} records, the same file; each engine in one thread, best of 3\n`);
console.log('| engine | rules | ns a record | against ours |');
console.log('|---|---:|---:|---:|');
const line = (name, rules, nanoseconds) =>
  console.log(`| ${name} | ${rules} | ${nanoseconds.toFixed(0)} | ${(nanoseconds / ours.nanoseconds).toFixed(2)} |`);
line('ours, all rules, records in columns', ours.rules, ours.nanoseconds);
line('ours, from the CSV text to all findings', ours.rules, ours.nanoseconds_from_text);
for (const peer of peers) line(`${peer.name}, rows as objects`, peer.rules, peer.nanoseconds);
