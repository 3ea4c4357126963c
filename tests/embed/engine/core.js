// A portal that has its records as JSON: the smaller entry, with the standard from beside it.
import { createEngine } from '@ltc-abacus/engine/core';

const engine = await createEngine({ texts: ['zh'] });
const given = {
  cases: [{ client: { id: 'A', cms_level: 4, welfare_class: 'general' }, plans: [{ from: '2026-07' }] }],
  records: [{ client: 'A', date: '2026-07-06', code: 'BA02', fee_type: 1, quantity: 0, workers: [] }],
};
const { summary, findings } = engine.check(given, { lang: 'zh' });
document.querySelector('main').textContent = JSON.stringify([engine.version().basis_hash, summary.records, findings[0].message]);
