// The command line, to compare with.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The JSON that `ltc` writes, or what it says on refusing. */
export function ltc(...args) {
  const flags = ['run', '--quiet', '--package', 'ltc-cli', '--', ...args];
  const done = spawnSync('cargo', flags, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(done.stdout || done.stderr);
}
