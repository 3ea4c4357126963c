// Instances of WebAssembly: each with memory and texts of its own; a trap leaves one broken.
import { LtcError, ownError } from './errors.js';
import { moduleOf } from './module.js';
import { wrong } from './options.js';
import { en } from './texts-en.js';
import { zh } from './texts-zh.js';
import { Texts } from './texts.js';

/** Version of this package; the .wasm file has to be of the same one. */
const VERSION = '0.1.0';

/** The texts beside this script, by language. */
const OWN = new Map([['zh', zh], ['en', en]]);

/** Lets nothing into an instance that has died. */
class Instance {
  #memory;
  #cause;
  #dead = false;

  constructor(exports, memory, lang) {
    this.exports = exports;
    this.lang = lang;
    this.#memory = memory;
  }

  get isAlive() {
    return !this.#dead;
  }

  /** Bytes that it holds. */
  get memory() {
    return this.#memory.buffer.byteLength;
  }

  /**
   * Runs a call, which has everything ready that it hands over: nothing but WebAssembly may fail in it. A text
   * that is thrown is a refusal in words; all else has left the instance broken.
   */
  run(call, { quietly = false, lang = this.lang } = {}) {
    if (this.#dead) {
      if (quietly) return undefined;
      throw ownError('engine-died', { cause: this.#cause, lang });
    }
    try {
      return call();
    } catch (error) {
      if (error instanceof LtcError) throw error;
      if (typeof error === 'string') {
        const said = JSON.parse(error);
        throw new LtcError(said.refused ?? said, { lang });
      }
      this.#dead = true;
      this.#cause = error;
      throw ownError('engine-died', { cause: error, lang });
    }
  }

  async addTexts(texts) {
    this.addPack(await packOf(texts, '/texts', this.lang));
  }

  addPack(pack) {
    const added = this.run(() => this.exports.add_texts(pack));
    if (added === undefined) throw ownError('texts-of-another-version', { lang: this.lang });
  }
}

/**
 * An instance of a module, with texts.
 * @param {() => object} make the module's own script, which makes what it exports
 * @param {URL} own the module's file beside this script
 */
export async function started(make, own, { wasm, texts = [...OWN.values()], lang }) {
  if (!Array.isArray(texts)) throw wrong('/texts', lang);
  const [module, ...packs] = await Promise.all([
    moduleOf(wasm, own, lang),
    ...texts.map((one, place) => packOf(one, `/texts/${place}`, lang)),
  ]);
  const exports = make();
  let memory;
  try {
    ({ memory } = exports.initSync({ module }));
    if (exports.version() !== VERSION) throw new Error(exports.version());
  } catch (cause) {
    throw ownError('wasm-of-another-version', { cause, lang });
  }
  const instance = new Instance(exports, memory, lang);
  for (const pack of packs) instance.addPack(pack);
  return instance;
}

/** The pack of a language by its name, of a module of texts, or from where somebody has it. */
async function packOf(texts, path, lang) {
  const known = OWN.get(texts) ?? texts;
  if (typeof known !== 'string' && (typeof known !== 'object' || known === null)) throw wrong(path, lang);
  return (known instanceof Texts ? known : new Texts(known)).json(lang);
}
