// The scenario files through the JavaScript package, in Node.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { outcome } from '../outcome.mjs';
import { importPackage } from '../package-directory.mjs';
import { differences, scenarios } from '../scenarios.mjs';

let engine;

before(async () => {
  const { createEngine } = await importPackage();
  engine = await createEngine();
});

test('there are scenarios', () => assert.notEqual(scenarios('simulate').length, 0));

for (const scenario of scenarios('simulate')) {
  test(`${scenario.file}: ${scenario.title.zh}`, () => {
    assert.deepEqual(differences(scenario, outcome((given) => engine.simulate(given), scenario.given)), []);
  });
}
