// What can be loaded, as something that is read in pieces.
import { LtcError, ownError } from './errors.js';

const utf8 = new TextEncoder();

/**
 * @typedef {object} Source
 * @property {number} size bytes
 * @property {(from: number, to: number) => Uint8Array | Promise<Uint8Array>} slice
 * @property {string} name
 * @property {string} [mapping] what its columns are, where the source itself says so
 */

/**
 * @param {unknown} given text, bytes, a Blob, records as objects, a document, or columns
 * @param {'zh' | 'en'} lang that of an error
 * @returns {Source}
 */
export function sourceOf(given, lang) {
  try {
    const source = understood(given, lang);
    if (source) return source;
  } catch (cause) {
    throw cause instanceof LtcError ? cause : ownError('source-not-understood', { cause, lang });
  }
  throw ownError('source-not-understood', { lang });
}

/** Nothing, or an error, where it is none of them. */
function understood(given, lang) {
  if (typeof given === 'string') return ofBytes(utf8.encode(given), 'input.txt');
  if (given instanceof ArrayBuffer) return ofBytes(new Uint8Array(given), 'input');
  if (ArrayBuffer.isView(given)) {
    return ofBytes(new Uint8Array(given.buffer, given.byteOffset, given.byteLength), 'input');
  }
  if (typeof Blob === 'function' && given instanceof Blob) return ofBlob(given, lang);
  if (Array.isArray(given)) return ofDocument({ records: given });
  if (typeof given !== 'object' || given === null) return undefined;
  return isColumns(given) ? ofColumns(given.columns, lang) : ofDocument(given);
}

function ofBytes(bytes, name) {
  return { size: bytes.length, name, slice: (from, to) => bytes.subarray(from, to) };
}

/** @param {Blob} blob */
function ofBlob(blob, lang) {
  const slice = async (from, to) => {
    try {
      // A file that was gone before its size was asked for has none. Only the whole says so when it is read.
      const part = blob.size === 0 ? blob : blob.slice(from, to);
      return new Uint8Array(await part.arrayBuffer());
    } catch (cause) {
      // Moved, changed or locked since it was chosen, or a folder.
      throw ownError('file-not-read', { cause, file: blob.name, lang });
    }
  };
  return { size: blob.size, name: blob.name ?? 'input', slice };
}

const ofDocument = (document) => ofBytes(utf8.encode(JSON.stringify(document)), 'input.json');

const isColumns = ({ columns }) => typeof columns === 'object' && columns !== null;

/** Records whose texts are put together at a time. */
const ROWS = 8192;

/**
 * Columns by the contract's names of fields, as a table: that is read faster than objects.
 * @param {Record<string, ArrayLike<unknown>>} columns
 * @param {'zh' | 'en'} lang that of an error
 */
function ofColumns(columns, lang) {
  const names = Object.keys(columns);
  const cells = names.map((name) => columns[name]);
  const count = cells[0]?.length ?? 0;
  if (cells.some((column) => column?.length !== count)) throw ownError('columns-differ', { lang });
  const pieces = [utf8.encode(`${names.map(quoted).join(',')}\n`)];
  for (let from = 0; from < count; from += ROWS) {
    let text = '';
    for (let row = from; row < Math.min(from + ROWS, count); row += 1) {
      for (let column = 0; column < cells.length; column += 1) {
        if (column > 0) text += ',';
        text += quoted(cells[column][row]);
      }
      text += '\n';
    }
    pieces.push(utf8.encode(text));
  }
  const mapping = JSON.stringify({ columns: Object.fromEntries(names.map((name) => [name, name])) });
  return { ...ofBytes(joined(pieces), 'input.csv'), mapping };
}

function quoted(cell) {
  if (typeof cell === 'number') return cell;
  const text = String(cell ?? '');
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function joined(pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
