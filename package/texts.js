// Texts: what the engine says in one language, in a file of its own (a pack).
import { keptTextOf } from './address.js';
import { ownError } from './errors.js';

export class Texts {
  #source;

  /** @param {URL | string | BufferSource | Response | Promise<Response> | object} source */
  constructor(source) {
    this.#source = source;
  }

  /**
   * The pack as JSON text.
   * @param {'zh' | 'en'} lang that of an error
   */
  async json(lang) {
    try {
      return await keptTextOf(this.#source);
    } catch (cause) {
      throw ownError('texts-not-loaded', { cause, lang });
    }
  }
}
