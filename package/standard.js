// A standard from outside of the module.
import { textOf } from './address.js';
import { ownError } from './errors.js';
import { withoutMark } from './json.js';

/**
 * The JSON text of a standard as it is given, or from where it stands.
 * @param {string | URL | BufferSource | Response | Promise<Response> | object} basis
 * @param {'zh' | 'en'} lang that of an error
 * @param {typeof textOf} [read]
 * @returns {Promise<string>}
 */
export async function standardOf(basis, lang, read = textOf) {
  if (typeof basis === 'string') return withoutMark(basis);
  try {
    return await read(basis);
  } catch (cause) {
    throw ownError('basis-not-loaded', { cause, lang });
  }
}
