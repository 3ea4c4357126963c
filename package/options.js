// What callers choose, made into what the engine takes before it is asked: a wrong value never comes into
// WebAssembly, where it would look like the end of the instance.
import { ownError } from './errors.js';
import { asText } from './json.js';

/**
 * A value that cannot be used.
 * @param {string} path the option or argument, as JSON pointer
 * @param {'zh' | 'en'} [lang] that of the error
 */
export const wrong = (path, lang, cause) => ownError('option-not-understood', { path, lang, cause });

/** Options as they were given. */
export function optionsOf(given = {}, lang) {
  if (typeof given !== 'object' || given === null) throw wrong('/options', lang);
  return given;
}

/**
 * A language by its tag, of which only the beginning counts: `en-GB`, `zh-TW`.
 * @template Otherwise
 * @param {unknown} tag
 * @param {Otherwise} otherwise where none is named
 * @param {'zh' | 'en'} [said] that of an error
 * @returns {'zh' | 'en' | Otherwise}
 */
export function langOf(tag, otherwise, said = otherwise) {
  if (tag === undefined) return otherwise;
  const [lang] = (typeof tag === 'string' && /^(?:en|zh)/i.exec(tag)) || [];
  if (lang === undefined) throw wrong('/lang', said);
  return lang.toLowerCase();
}

/** A text, or something as plain as one. */
export function plainText(value, path, lang) {
  if (!['string', 'number', 'bigint', 'boolean'].includes(typeof value)) throw wrong(path, lang);
  return String(value);
}

/** JSON text: as it is given, or of what is given. */
export function jsonText(value, path, lang) {
  if (typeof value === 'string') return value;
  let text;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw wrong(path, lang, cause);
  }
  if (text === undefined) throw wrong(path, lang);
  return text;
}

/** What wins over a document, as JSON text. */
export const optionsText = ({ asOf, policies }) => asText({ as_of: asOf, policies });

/** How a piece of work is watched and ended. */
export function workOf({ onProgress, signal }, lang) {
  if (typeof (onProgress ?? quietly) !== 'function') throw wrong('/onProgress', lang);
  if (typeof (signal ?? NEVER).aborted !== 'boolean') throw wrong('/signal', lang);
  return { onProgress: onProgress ?? quietly, signal: signal ?? NEVER };
}

const quietly = () => {};
const NEVER = { aborted: false };
