// What every engine does, whichever module it has: cases, texts, versions.
import { asText, read } from './json.js';
import { langOf, optionsOf, optionsText } from './options.js';

export class Engine {
  #instance;
  #standard;

  /** @param standard the module's own class, made of a standard */
  constructor(instance, standard) {
    this.#instance = instance;
    this.#standard = standard;
  }

  simulate(given, options) {
    return computed(this.#instance, this.#standard, 'simulate', given, options);
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

/**
 * What a document becomes, as it was written or in one language.
 * @param {'simulate' | 'check'} what the module's name for it
 */
export function computed(instance, standard, what, given, options) {
  const { lang, ...chosen } = optionsOf(options, instance.lang);
  const one = langOf(lang, undefined, instance.lang);
  const text = asText(given);
  const wins = optionsText(chosen);
  return read(instance.run(() => standard[what](text, wins)), one);
}
