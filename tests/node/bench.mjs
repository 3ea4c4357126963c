// How long one case takes in WebAssembly, for every scenario of the kind "simulate":
// `cargo xtask bench`. Includes the way of the case in and of the result out.
import { importPackage } from '../package-directory.mjs';
import { scenarios } from '../scenarios.mjs';

const LIMIT_MICROSECONDS = 1000;
const WARM_UP = 300;
const RUNS = 1000;

const { createEngine } = await importPackage();
const engine = await createEngine();
const simulate = (given) => engine.simulate(given);

function medianMicroseconds(given) {
  for (let run = 0; run < WARM_UP; run += 1) simulate(given);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    simulate(given);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[RUNS / 2] * 1000;
}

let slow = 0;
for (const { file, given, expect_error: fails } of scenarios('simulate')) {
  if (fails) continue;
  const median = medianMicroseconds(given);
  if (median > LIMIT_MICROSECONDS) slow += 1;
  console.log(`${median.toFixed(0).padStart(8)} µs  ${file}`);
}
console.log(`median of ${RUNS} runs each in WebAssembly; ${slow} over ${LIMIT_MICROSECONDS} µs`);
process.exitCode = slow === 0 ? 0 : 1;
