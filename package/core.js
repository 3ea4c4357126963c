// The rules without an open month: cases, and checks of records that come as a document. See core.d.ts for
// the types and README.md for examples.
import { textOf } from './address.js';
import { instance } from './core-module.js';
import { Engine, optionsText } from './engine.js';
import { LtcError, ownError } from './errors.js';
import { started } from './instance.js';
import { asText, read } from './json.js';

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

  check(given, { lang, ...options } = {}) {
    const text = asText(given);
    const chosen = optionsText(options);
    return read(this.#instance.run(() => this.#standard.check(text, chosen)), lang);
  }

  basis() {
    return JSON.parse(this.#basis);
  }
}

export async function createEngine({ wasm, basis, texts, lang = 'zh' } = {}) {
  const [own, text] = await Promise.all([
    started(instance, new URL('./core.wasm', import.meta.url), { wasm, texts, lang }),
    standardOf(basis ?? new URL('./standard.json', import.meta.url), lang),
  ]);
  const standard = own.run(() => new own.exports.Standard(text));
  return new CoreEngine(own, standard, text);
}

/** The JSON text of a standard: as it is given, or from where it stands. */
async function standardOf(basis, lang) {
  if (typeof basis === 'string') return basis;
  try {
    return await textOf(basis);
  } catch (cause) {
    throw ownError('basis-not-loaded', { cause, lang });
  }
}
