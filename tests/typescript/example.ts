// What a program that uses the package looks like; only its types are checked.
import { createEngine, LtcError } from '@ltc-abacus/engine';
import type { Answer, Case, Change, FindingRow, Overview, Query, Simulation, Text } from '@ltc-abacus/engine';
import { createEngine as createCore, LtcError as CoreError } from '@ltc-abacus/engine/core';
import type { CheckInput, CheckReport } from '@ltc-abacus/engine/core';
import { createSheets } from '@ltc-abacus/engine/sheets';
import { en } from '@ltc-abacus/engine/texts/en';
import { zh } from '@ltc-abacus/engine/texts/zh';

const engine = await createEngine({ sheets: createSheets(), lang: 'en' });

const quiet = await createEngine({ texts: [] });
await quiet.addTexts(zh);
await quiet.addTexts(new URL('https://portal.example/texts-en.json'));
await createEngine({ texts: ['zh', en, fetch('texts-zh.json')] });

const given: Case = { client: { id: 'A123456789', cms_level: 4, welfare_class: 'general' }, plans: [{ from: '2026-07' }] };
const simulation: Simulation = engine.simulate(given);
const text: Text | undefined = simulation.findings[0]?.message;
const one: string | undefined = engine.simulate(given, { lang: 'en' }).findings[0]?.message;
const why: string | undefined = engine.simulate(given, { explain: ['/ledger/care/0/quota'] }).explanations['/x']?.text.zh;

using session = engine.openSession({ lang: 'zh' });
await session.load(new Blob(['…']), { name: 'month.csv', signal: AbortSignal.timeout(1000) });
const overview: Overview = await session.check({ onProgress: ({ done, total }) => done / total });
const rows: FindingRow[] = session.page({ findings: { filter: { rules: ['E5012'] } } }).entries;
const total: number = session.page('groups').total;
const record = session.page({ records: { window: { from: 0, count: 10 } } }).page.entries[0]?.record ?? 0;
const place: number | null = session.page({ place_of: { record } });
const gone: number = session.edit(record, 'quantity', 2).gone;
const cleared: Overview = session.change('clear');
const bytes: Uint8Array<ArrayBuffer> | undefined = (await session.export('workbook'))[0]?.bytes;

try {
  await session.load({ columns: { client: ['A123456789'], quantity: Int32Array.of(1) } });
} catch (error) {
  if (error instanceof LtcError) error.preview?.columns.map(({ header }) => header);
}

// The rules alone: the same cases, and records that come as a document.
const core = await createCore({ basis: new URL('https://portal.example/standard.json'), texts: [zh] });
const input: CheckInput = { month: '2026-07', cases: [given], records: [{ client: 'A123456789', code: 'BA02', workers: [] }] };
const report: CheckReport = core.check(input, { asOf: '2026-08-01', policies: {} });
const state: string | undefined = report.rules['E5012']?.state;
const finding: Text | undefined = report.findings[0]?.message;
const inEnglish: string | undefined = core.check(input, { lang: 'en' }).findings[0]?.message;
const same: Simulation = core.simulate(given);
const isSame: boolean = new CoreError({ code: '…', zh: '…', en: '…' }) instanceof LtcError;

// Every query has an answer of its own, every change too.
type Unanswered = { [Q in Query as Q extends string ? Q : never]: [Answer<Q>] extends [never] ? Q : never };
const none: Record<string, never> = {} satisfies Partial<Unanswered>;
const change: Change = { waive_all: { reason: '…' } };

export { bytes, change, cleared, gone, none, one, overview, place, rows, text, total, why };
export { finding, inEnglish, isSame, same, state };
