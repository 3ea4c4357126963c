// The rules without an open month: cases, and checks of records that come as a document. See core.d.ts for
// the types and README.md for examples.
import { keptTextOf, textOf } from './address.js';
import { instance } from './core-module.js';
import { Engine, optionsText } from './engine.js';
import { LtcError, ownError } from './errors.js';
import { started } from './instance.js';
import { asText, read, withoutMark } from './json.js';

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

const OWN_STANDARD = new URL('./standard.json', import.meta.url);

export async function createEngine({ wasm, basis, texts, lang = 'zh' } = {}) {
  const [own, text] = await Promise.all([
    started(instance, new URL('./core.wasm', import.meta.url), { wasm, texts, lang }),
    standardOf(basis, lang),
  ]);
  const standard = own.run(() => new own.exports.Standard(text));
  return new CoreEngine(own, standard, text);
}

/** The JSON text of a standard: that of the package, as it is given, or from where it stands now. */
async function standardOf(basis, lang) {
  if (typeof basis === 'string') return withoutMark(basis);
  try {
    return await (basis === undefined ? keptTextOf(OWN_STANDARD) : textOf(basis));
  } catch (cause) {
    throw ownError('basis-not-loaded', { cause, lang });
  }
}
