// The scenario files through the JavaScript package, in a page under the strict policy.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { packageDirectory } from '../package-directory.mjs';
import { differences, scenarios } from '../scenarios.mjs';
import { open, serve, troubles } from './harness.mjs';

let site;

before(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-package-'));
  fs.cpSync(packageDirectory, site, { recursive: true });
  fs.copyFileSync(new URL('../outcome.mjs', import.meta.url), path.join(site, 'outcome.mjs'));
  fs.writeFileSync(
    path.join(site, 'index.html'),
    '<!DOCTYPE html><html lang="en"><title>@ltc-abacus/engine</title><link rel="icon" href="data:,"></html>',
  );
});

after(() => fs.rmSync(site, { recursive: true, force: true }));

test('every scenario in Chromium', async (t) => {
  const opened = await open(t, await serve(site));
  const cases = scenarios('simulate');
  assert.notEqual(cases.length, 0);
  const outcomes = await opened.page.evaluate(
    async (given) => {
      const { createEngine } = await import('/index.js');
      const { outcome } = await import('/outcome.mjs');
      const engine = await createEngine();
      return given.map((input) => outcome((one) => engine.simulate(one), input));
    },
    cases.map(({ given }) => given),
  );
  for (const [index, scenario] of cases.entries()) {
    await t.test(`${scenario.file}: ${scenario.title.zh}`, () => {
      assert.deepEqual(differences(scenario, outcomes[index]), []);
    });
  }
  assert.deepEqual(troubles(opened), []);
});
