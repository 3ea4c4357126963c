// The rules without an open month: cases, and checks of records that come as a document. See core.d.ts for
// the types and README.md for examples.
import { keptTextOf } from './address.js';
import { instance } from './core-module.js';
import { Engine, computed } from './engine.js';
import { LtcError } from './errors.js';
import { started } from './instance.js';
import { langOf, optionsOf } from './options.js';
import { standardOf } from './standard.js';

export { LtcError };

class CoreEngine extends Engine {
  #instance;
  #standard;
  #basis;

  constructor(instance, standard, basis) {
    super(instance, standard);
    this.#instance = instance;
    this.#standard = standard;
    this.#basis = basis;
  }

  check(given, options) {
    return computed(this.#instance, this.#standard, 'check', given, options);
  }

  basis() {
    return JSON.parse(this.#basis);
  }
}

const OWN_STANDARD = new URL('./standard.json', import.meta.url);

export async function createEngine(options) {
  const { wasm, basis, texts, lang: tag } = optionsOf(options);
  const lang = langOf(tag, 'zh');
  const [own, text] = await Promise.all([
    started(instance, new URL('./core.wasm', import.meta.url), { wasm, texts, lang }),
    basis === undefined ? standardOf(OWN_STANDARD, lang, keptTextOf) : standardOf(basis, lang),
  ]);
  const standard = own.run(() => new own.exports.Standard(text));
  return new CoreEngine(own, standard, text);
}
