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
