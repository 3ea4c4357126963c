// The engine: cases, and months to open. See index.d.ts for the types and README.md for examples.
import { instance } from './engine-module.js';
import { LtcError, ownError } from './errors.js';
import { moduleOf } from './module.js';
import { Session, asText } from './session.js';
import { en } from './texts-en.js';
import { zh } from './texts-zh.js';
import { Texts } from './texts.js';

export { LtcError };

/** Version of this package; the .wasm file has to be of the same one. */
const VERSION = '0.1.0';

/** The texts beside this script, by language. */
const OWN = { zh, en };

/** Lets nothing into an instance that has died. */
class Guard {
  #cause;
  #dead = false;

  constructor(lang) {
    this.lang = lang;
  }

  get isAlive() {
    return !this.#dead;
  }

  /** Runs a call. A text that is thrown is a refusal in words; all else has left the instance broken. */
  run(call, quietly = false) {
    if (this.#dead) {
      if (quietly) return undefined;
      throw ownError('engine-died', { cause: this.#cause, lang: this.lang });
    }
    try {
      return call();
    } catch (error) {
      if (error instanceof LtcError) throw error;
      if (typeof error === 'string') {
        const said = JSON.parse(error);
        throw new LtcError(said.refused ?? said, { lang: this.lang });
      }
      this.#dead = true;
      this.#cause = error;
      throw ownError('engine-died', { cause: error, lang: this.lang });
    }
  }
}

class Engine {
  #guard;
  #exports;
  #memory;
  #standard;
  #sheets;
  #lang;

  constructor(guard, exports, memory, { basis, packs, sheets, lang }) {
    this.#guard = guard;
    this.#exports = exports;
    this.#memory = memory;
    this.#sheets = sheets;
    this.#lang = lang;
    for (const pack of packs) this.#addPack(pack);
    const text = basis === undefined || typeof basis === 'string' ? basis : asText(basis);
    this.#standard = guard.run(() => new exports.Standard(text));
  }

  simulate(given, { explain = [], lang, asOf, policies } = {}) {
    const text = asText(given);
    const options = asText({ as_of: asOf, policies });
    const simulation = JSON.parse(this.#guard.run(() => this.#standard.simulate(text, options)));
    if (explain.length > 0) {
      simulation.explanations = Object.fromEntries(
        explain.map((pointer) => [
          pointer,
          JSON.parse(this.#guard.run(() => this.#standard.explain(text, String(pointer), options))),
        ]),
      );
    }
    return lang ? inOne(simulation, lang) : simulation;
  }

  openSession({ lang = this.#lang } = {}) {
    const month = this.#guard.run(() => this.#standard.month());
    return new Session(this.#guard, month, { sheets: this.#sheets, lang });
  }

  explain(rule, { lang = this.#lang } = {}) {
    const page = this.#guard.run(() => this.#standard.rule(String(rule), lang));
    return page === undefined ? undefined : JSON.parse(page);
  }

  async addTexts(texts) {
    this.#addPack(await packOf(texts));
  }

  #addPack(pack) {
    const added = this.#guard.run(() => this.#exports.add_texts(pack));
    if (added === undefined) throw ownError('texts-of-another-version', { lang: this.#lang });
  }

  version() {
    return this.#guard.run(() => ({ engine: this.#exports.version(), basis_hash: this.#standard.hash() }));
  }

  basis() {
    return JSON.parse(this.#guard.run(() => this.#exports.basis_document()));
  }

  get memory() {
    return this.#memory.buffer.byteLength;
  }

  get isAlive() {
    return this.#guard.isAlive;
  }
}

export async function createEngine({ wasm, basis, texts = Object.values(OWN), sheets, lang = 'zh' } = {}) {
  const [module, ...packs] = await Promise.all([
    moduleOf(wasm, new URL('./engine.wasm', import.meta.url)),
    ...texts.map(packOf),
  ]);
  const exports = instance();
  let memory;
  try {
    ({ memory } = exports.initSync({ module }));
    if (exports.version() !== VERSION) throw new Error(exports.version());
  } catch (cause) {
    throw ownError('wasm-of-another-version', { cause, lang });
  }
  return new Engine(new Guard(lang), exports, memory, { basis, packs, sheets, lang });
}

/** The pack of a language by its name, of a module of texts, or from where somebody has it. */
function packOf(texts) {
  const known = OWN[texts] ?? texts;
  return (known instanceof Texts ? known : new Texts(known)).json();
}

/** Every text of a result in one language. */
function inOne(value, lang) {
  if (Array.isArray(value)) return value.map((one) => inOne(one, lang));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  if (names.length === 2 && 'zh' in value && 'en' in value) return value[lang];
  return Object.fromEntries(names.map((name) => [name, inOne(value[name], lang)]));
}
