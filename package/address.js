// Files by their addresses: where a server has them, or in a directory that Node reads.

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
 * @param {URL | string | BufferSource | Response | Promise<Response> | object} source
 * @returns {Promise<string>}
 */
export async function textOf(source) {
  const given = await source;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return new TextDecoder().decode(given);
  if (typeof Response === 'function' && given instanceof Response) return mustBeThere(given).text();
  if (typeof given !== 'string' && !(given instanceof URL)) return JSON.stringify(given);
  const address = addressOf(given);
  return fetched.of(address, async () => {
    const found = await got(address);
    return ArrayBuffer.isView(found) ? new TextDecoder().decode(found) : mustBeThere(found).text();
  });
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
