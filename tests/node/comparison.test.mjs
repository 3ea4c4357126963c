// The comparison itself: a scenario that is not met must not look as if it were.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcome } from '../outcome.mjs';
import { differences } from '../scenarios.mjs';

const result = {
  ledger: { care: [{ retention: 15479 }] },
  findings: [
    { rule: 'plan-over-quota', message: { zh: '…', en: '…' } },
    { rule: 'E5012', record: 2, related: [0] },
  ],
  'a/b': { '~': null },
};
const met = {
  expect: { '/ledger/care/0/retention': 15479, '/a~1b/~0': null },
  expect_findings: [{ rule: 'plan-over-quota' }, { rule: 'E5012', record: 2, related: [0] }],
};
const elsewhere = { rule: 'plan-over-quota', record: 1 };
const failure = { code: 'out_of_range', path: '/client/cms_level', zh: '…', en: '…' };

test('a scenario that is met has no differences', () => {
  assert.deepEqual(differences(met, { result }), []);
  assert.deepEqual(differences({ expect_error: { path: failure.path } }, { error: failure }), []);
});

for (const [name, scenario, got] of [
  ['another value', { expect: { '/ledger/care/0/retention': 15480 } }, { result }],
  ['another type', { expect: { '/ledger/care/0/retention': '15479' } }, { result }],
  ['no such place', { expect: { '/ledger/care/1/retention': 0 } }, { result }],
  ['a place below null', { expect: { '/a~1b/~0/c': null } }, { result }],
  ['a finding too many', { expect_findings: met.expect_findings.slice(1) }, { result }],
  ['another order', { expect_findings: [...met.expect_findings].reverse() }, { result }],
  ['another record', { expect_findings: [elsewhere, met.expect_findings[1]] }, { result }],
  ['no findings in the result', met, { result: { ...result, findings: undefined } }],
  ['an unexpected failure', met, { error: failure }],
  ['a failure that did not come', { expect_error: failure }, { result }],
  ['a failure elsewhere', { expect_error: { path: '/client/id' } }, { error: failure }],
]) {
  test(`${name} is a difference`, () => assert.equal(differences(scenario, got).length, 1));
}

test('what is thrown becomes plain data', () => {
  const fail = (thrown) => outcome(() => { throw thrown; }, {});
  assert.equal(fail(failure).error.path, '/client/cms_level');
  assert.equal(fail(new Error('unreachable')).error.message, 'unreachable');
  assert.equal(fail('text').error.message, 'text');
});
