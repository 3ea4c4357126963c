// The packed package, installed into a directory of its own as a customer would.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tarball } from '../package-directory.mjs';

/**
 * Installs the tarball into a new directory.
 * @returns {{ directory: string, import: (name: string) => Promise<any>, remove: () => void }}
 */
export function install() {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'ltc-customer-'));
  fs.writeFileSync(path.join(directory, 'package.json'), '{ "private": true, "type": "module" }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball];
  const done = spawnSync(npm, flags, { cwd: directory, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`npm install: ${done.stderr}${done.stdout}`);
  const entry = path.join(directory, 'entry.mjs');
  fs.writeFileSync(entry, 'export const get = (name) => import(name);\n');
  return {
    directory,
    import: async (name) => (await import(pathToFileURL(entry))).get(name),
    remove: () => fs.rmSync(directory, { recursive: true, force: true }),
  };
}
