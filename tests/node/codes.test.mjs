// The codes that programs rely on stand in the documents, all of them and no others.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const rust = (folder) =>
  fs.readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.rs'))
    .map((file) => text(path.join(folder, file)))
    .join('\n');
const found = (source, pattern) => [...new Set([...source.matchAll(pattern)].map(([, code]) => code))].sort();

/** What is wrong with a document. */
const inputs = found(text('crates/engine/src/input.rs'), /=> "([a-z-]+)",/g);
const basis = found(text('crates/report/src/json/error.rs'), /Self::new\("([a-z-]+)"/g);
const own = found(text('package/errors.js'), /^ {2}'?([a-z-]+)'?: \[/gm);
const session = found(rust('crates/session/src'), /refused\(\s*"([a-z0-9-]+)"/g)
  // Asked of the reader of a file, and of the app alone.
  .filter((code) => !['try-big5', 'basis-not-understood'].includes(code));
const command = found(rust('crates/cli/src'), /Failure::new\(\s*"([a-z0-9-]+)"/g);

/** The codes of the tables of a document, table by table. */
const tables = (document) =>
  text(document)
    .split(/\n\n/)
    .filter((part) => /^\| .*\n\|---\|---\|\n\| `[a-z0-9]+(-[a-z0-9]+)+` \|/.test(part))
    .map((table) => table.split('|---|---|')[1])
    .map((rows) => [...rows.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code));

test('there are codes of every kind', () => {
  for (const codes of [inputs, basis, own, session, command]) assert.notEqual(codes.length, 0);
  assert.ok(inputs.includes('out-of-range') && session.includes('not-waivable') && own.includes('busy'));
});

for (const document of ['docs/package.md', 'docs/package.en.md']) {
  test(`the codes of ${document}`, () => {
    const [all, ofInputs] = tables(document);
    assert.deepEqual(ofInputs.toSorted(), inputs);
    const wanted = new Set([...own, ...basis, ...session]);
    // A field that is edited has the code of a document's.
    wanted.delete('unknown-field');
    assert.deepEqual(all.toSorted(), [...wanted].sort());
  });
}

test('the codes of docs/cli.md', () => {
  const [ofInputs, others] = tables('docs/cli.md');
  assert.deepEqual(ofInputs.toSorted(), inputs);
  assert.deepEqual(others.toSorted(), [...new Set([...basis, ...command])].sort());
});
