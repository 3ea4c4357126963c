// The scenario files through the JavaScript package, in Node.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { outcome } from '../outcome.mjs';
import { packageDirectory } from '../package-directory.mjs';
import { differences, scenarios } from '../scenarios.mjs';

let ltc;

before(async () => {
  ltc = await import(pathToFileURL(path.join(packageDirectory, 'ltc_wasm.js')));
  const bytes = fs.readFileSync(path.join(packageDirectory, 'ltc_wasm_bg.wasm'));
  await ltc.default({ module_or_path: bytes });
});

test('there are scenarios', () => assert.notEqual(scenarios('simulate').length, 0));

for (const scenario of scenarios('simulate')) {
  test(`${scenario.file}: ${scenario.title.zh}`, () => {
    assert.deepEqual(differences(scenario, outcome(ltc.simulate, scenario.given)), []);
  });
}
