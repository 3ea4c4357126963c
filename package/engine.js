// What every engine does, whichever module it has: cases, texts, versions.
import { asText, read } from './json.js';

export class Engine {
  #instance;
  #standard;

  /** @param standard the module's own class, made of a standard */
  constructor(instance, standard) {
    this.#instance = instance;
    this.#standard = standard;
  }

  simulate(given, { lang, ...options } = {}) {
    const text = asText(given);
    const chosen = optionsText(options);
    return read(this.#instance.run(() => this.#standard.simulate(text, chosen)), lang);
  }

  addTexts(texts) {
    return this.#instance.addTexts(texts);
  }

  version() {
    return this.#instance.run(() => ({ engine: this.#instance.exports.version(), basis_hash: this.#standard.hash() }));
  }

  get memory() {
    return this.#instance.memory;
  }

  get isAlive() {
    return this.#instance.isAlive;
  }
}

/** What wins over a document, as JSON text. */
export const optionsText = ({ asOf, policies }) => asText({ as_of: asOf, policies });
