// Imported by Node and by the page in Chromium: nothing here may be of one of them only.

/**
 * Runs one case and returns what came back or what was thrown, as plain data.
 * @param {(given: object) => object} simulate
 * @param {object} given
 * @returns {{result: object} | {error: {code?: string, path?: string, zh?: string, en?: string,
 *   message: string}}}
 */
export function outcome(simulate, given) {
  try {
    return { result: JSON.parse(JSON.stringify(simulate(given))) };
  } catch (thrown) {
    const { code, path, zh, en, message = String(thrown) } = Object(thrown);
    return { error: { code, path, zh, en, message } };
  }
}
