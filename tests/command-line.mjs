// The command line, to compare with.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [program, ...first] = process.env.LTC_CLI
  ? [process.env.LTC_CLI]
  : ['cargo', 'run', '--quiet', '--package', 'ltc-cli', '--'];

/** The JSON that `ltc` writes, or what it says on refusing; `input` is what it finds at `-`. */
export function ltc(args, input = '') {
  const done = spawnSync(program, [...first, ...args], { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(done.stdout || done.stderr);
}
