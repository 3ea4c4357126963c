// The scenario files and how an outcome is compared with one: shared by the tests in Node and in
// Chromium. The command line (`ltc test`) compares in the same way.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const directory = fileURLToPath(new URL('scenarios/', import.meta.url));

/**
 * The scenario files of one kind, in order of their names.
 * @param {string} kind such as "simulate"
 * @returns {{file: string, title: {zh: string, en: string}, given: object, expect?: object,
 *   expect_findings?: object[], expect_error?: object}[]}
 */
export function scenarios(kind) {
  return fs
    .readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8')) }))
    .filter((scenario) => scenario.kind === kind);
}

/**
 * How an outcome differs from what a scenario expects.
 * @param {object} scenario one of {@link scenarios}
 * @param {{result: object} | {error: object}} outcome as `outcome.mjs` makes it
 * @returns {string[]} one line each; empty if nothing differs
 */
export function differences(scenario, outcome) {
  const { expect = {}, expect_findings: findings, expect_error: failure } = scenario;
  if (failure) {
    if (!outcome.error) return ['did not fail'];
    return Object.entries(failure).flatMap(([field, expected]) =>
      difference(`error ${field}`, expected, outcome.error[field]),
    );
  }
  if (outcome.error) return [`failed: ${JSON.stringify(outcome.error)}`];
  const lines = Object.entries(expect).flatMap(([pointer, expected]) =>
    difference(pointer, expected, resolve(outcome.result, pointer)),
  );
  if (findings) {
    lines.push(
      ...difference('findings', findings.map(findingKey), outcome.result.findings?.map(findingKey)),
    );
  }
  return lines;
}

function difference(what, expected, actual) {
  if (isDeepStrictEqual(actual, expected)) return [];
  return [`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

/** The part of a finding that scenario files name. */
function findingKey({ rule, record, related }) {
  return { rule, record: record ?? null, related: related ?? [] };
}

/** The value at a JSON pointer; undefined if there is none. */
function resolve(document, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, part) => (value === null ? undefined : value?.[part]), document);
}
