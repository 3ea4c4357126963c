// Texts: what the engine says in one language, in a file of its own (a pack).
import { Once, addressOf, got, mustBeThere } from './address.js';
import { ownError } from './errors.js';

const fetched = new Once();

export class Texts {
  #source;

  /** @param {URL | string | BufferSource | Response | Promise<Response> | object} source */
  constructor(source) {
    this.#source = source;
  }

  /** The pack as JSON text. */
  async json() {
    try {
      const given = await this.#source;
      if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return new TextDecoder().decode(given);
      if (typeof Response === 'function' && given instanceof Response) return await mustBeThere(given).text();
      if (typeof given !== 'string' && !(given instanceof URL)) return JSON.stringify(given);
      const address = addressOf(given);
      return await fetched.of(address, async () => {
        const found = await got(address);
        return ArrayBuffer.isView(found) ? new TextDecoder().decode(found) : mustBeThere(found).text();
      });
    } catch (cause) {
      throw ownError('texts-not-loaded', { cause });
    }
  }
}
