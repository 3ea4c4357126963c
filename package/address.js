// Files by their addresses: where a server has them, or in a directory that Node reads.
import { asText } from './json.js';

/** @param {URL | string} given */
export const addressOf = (given) => (given instanceof URL ? given : new URL(given, here()));

/** What addresses are relative to: the page, the worker, or the directory that Node runs in. */
function here() {
  const page = globalThis.document?.baseURI ?? globalThis.location?.href;
  return page ?? `file://${globalThis.process?.cwd?.() ?? ''}/`;
}

/**
 * What stands at an address: the bytes of a file, or a server's answer.
 * @param {URL} address
 * @returns {Promise<Uint8Array | Response>}
 */
export async function got(address) {
  if (address.protocol === 'file:' && globalThis.process?.versions?.node) {
    // Hidden from bundlers: browsers never come here.
    const files = 'node:fs/promises';
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ files);
    return readFile(address);
  }
  return fetch(address);
}

/** @param {Response} response */
export function mustBeThere(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/**
 * The text of a file: from its address, from bytes, of a server's answer; of what is parsed already, its JSON.
 * A mark of the byte order is not part of it.
 * @param {URL | string | BufferSource | Response | Promise<Response> | object} source
 * @returns {Promise<string>}
 */
export async function textOf(source) {
  const given = await source;
  if (isBytes(given)) return new TextDecoder().decode(given);
  if (typeof Response === 'function' && given instanceof Response) return mustBeThere(given).text();
  return isAddress(given) ? textAt(addressOf(given)) : asText(given);
}

/**
 * The same of a file of the package: it is fetched once, however many engines are made.
 * @param {Parameters<typeof textOf>[0]} source
 * @returns {Promise<string>}
 */
export async function keptTextOf(source) {
  const given = await source;
  if (!isAddress(given)) return textOf(given);
  const address = addressOf(given);
  return fetched.of(address, () => textAt(address));
}

const isBytes = (given) => given instanceof ArrayBuffer || ArrayBuffer.isView(given);
const isAddress = (given) => typeof given === 'string' || given instanceof URL;

/** @param {URL} address */
async function textAt(address) {
  const found = await got(address);
  return ArrayBuffer.isView(found) ? new TextDecoder().decode(found) : mustBeThere(found).text();
}

/** What comes of addresses, once for each. A failure is forgotten, so that it can be tried again. */
export class Once {
  #known = new Map();

  /**
   * @template T
   * @param {URL} address
   * @param {() => Promise<T>} make
   * @returns {Promise<T>}
   */
  async of({ href }, make) {
    const known = this.#known.get(href) ?? make();
    this.#known.set(href, known);
    try {
      return await known;
    } catch (error) {
      this.#known.delete(href);
      throw error;
    }
  }
}

/** Texts of files by their addresses. */
const fetched = new Once();
