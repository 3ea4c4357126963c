// Texts: what the engine says in one language, in a file of its own (a pack).
import { textOf } from './address.js';
import { ownError } from './errors.js';

export class Texts {
  #source;

  /** @param {URL | string | BufferSource | Response | Promise<Response> | object} source */
  constructor(source) {
    this.#source = source;
  }

  /** The pack as JSON text. */
  async json() {
    try {
      return await textOf(this.#source);
    } catch (cause) {
      throw ownError('texts-not-loaded', { cause });
    }
  }
}
